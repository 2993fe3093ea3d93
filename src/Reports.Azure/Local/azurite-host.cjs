// Runs Azurite for as long as standard input is open, so that it goes when the program that started it goes, however that ends.
// The signal has it write down first what it still holds in memory.
const stop = () => process.emit("SIGTERM");
process.stdin.resume();
process.stdin.on("end", stop);
process.stdin.on("error", stop);
require("./node_modules/azurite/dist/src/azurite.js");
