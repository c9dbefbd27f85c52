/** A process that reads, decodes and scans the files of a folder: the least that a program like this must do. */
import { readdirSync, readFileSync } from "node:fs";
import { scan } from "./scan.ts";

const folder = process.argv[2] ?? ".";
let places = 0;
for (const name of readdirSync(folder).sort()) places += scan(readFileSync(`${folder}/${name}`, "utf8"));
console.log(places);
