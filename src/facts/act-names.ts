import { BoundedMap } from "../text/bounded-map.ts";
import { type ActName, ActNames } from "./act-name.ts";
import { bodies } from "./facts.ts";

/** Reads names of acts of every body in the table. Built once, because many modules use it. */
export const actNames = new ActNames(bodies());

const read = new BoundedMap<string, ActName | undefined>(4096);

/** Splits `A/RES/64/293` into its parts; undefined for the names of documents. */
export const actNamed = (name: string): ActName | undefined => read.get(name, (unread) => actNames.read(unread));
