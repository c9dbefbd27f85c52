/** Synthetic exports of any size, as libraries publish them, written piece by piece. */
import { closeSync, openSync, writeSync } from "node:fs";

/** A CSV of votes with this many rows, each name once. */
export function writeCsv(path: string, rows: number): void {
  write(
    path,
    rows,
    "undl_id,date,session,resolution,draft,meeting,title,agenda_title,total_yes,total_no\n",
    "",
    csvRow,
  );
}

/** A MARCXML file with this many records. */
export function writeMarcxml(path: string, records: number): void {
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n<collection xmlns="http://www.loc.gov/MARC21/slim">\n';
  write(path, records, head, "</collection>\n", marcRecord);
}

function write(path: string, count: number, head: string, foot: string, row: (number: number) => string): void {
  const file = openSync(path, "w");
  writeSync(file, head);
  for (let start = 0; start < count; start += 1000) {
    const numbers = Array.from({ length: Math.min(1000, count - start) }, (_, i) => start + i);
    writeSync(file, numbers.map((number) => row(shuffled(number, count))).join(""));
  }
  writeSync(file, foot);
  closeSync(file);
}

/** Maps the numbers below `count` to each other, once each, out of order. */
const shuffled = (number: number, count: number): number => (number * 7919) % (count % 7919 === 0 ? count + 1 : count);

const name = (number: number): string => `A/RES/${100 + Math.floor(number / 1000)}/${1 + (number % 1000)}`;
const date = (number: number): string => `20${40 + (number % 50)}-0${1 + (number % 9)}-${10 + (number % 18)}`;
const title = (number: number): string => `Follow-up to the conference on the testing of registers, part ${number}`;

const csvRow = (number: number): string =>
  `${number},${date(number)},99,${name(number)},A/99/L.${number},A/99/PV.1,"${title(number)} : resolution / adopted by the General Assembly",TESTS,120,2\n`;

const field = (tag: string, code: string, text: string): string =>
  `<datafield tag="${tag}" ind1=" " ind2=" "><subfield code="${code}">${text}</subfield></datafield>\n`;

const marcRecord = (number: number): string =>
  `<record>\n${field("089", "b", "B01")}${field("191", "a", name(number))}${field("245", "a", title(number))}${field("269", "a", date(number))}${field("991", "a", "A/99/251")}${field("992", "a", date(number))}</record>\n`;
