// Runs Azurite for as long as standard input is open, so that it goes when the program that started it goes, however that ends.
process.stdin.resume();
process.stdin.on("end", () => process.exit(0));
process.stdin.on("error", () => process.exit(0));
require("./node_modules/azurite/dist/src/azurite.js");
