// Runs Azurite for as long as standard input is open, so that it goes when the program that started it goes, however that ends.
// The signal has it write down first what it still holds in memory; where that does not end, nobody waits for it any more.
const longestFarewell = 20_000;
const stop = () => {
  setTimeout(() => process.exit(1), longestFarewell).unref();
  process.emit("SIGTERM");
};
process.stdin.resume();
process.stdin.once("end", stop);
process.stdin.once("error", stop);
require("./node_modules/azurite/dist/src/azurite.js");
