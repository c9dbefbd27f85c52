import { corpus } from "./speed/corpus.ts";
import { inProcess } from "./speed/in-process.ts";
const gold = "../shared/gold/texts";
await inProcess("gold texts", corpus(gold, 20e6), 3);
