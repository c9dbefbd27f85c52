import { BoundedMap } from "../text/bounded-map.ts";
import { type ActName, ActNames } from "./act-name.ts";
import { bodies } from "./facts.ts";

/** The acts of every body in the table: made once, for a run asks from many sides. */
export const actNames = new ActNames(bodies);

const read = new BoundedMap<string, ActName | undefined>(4096);

/** `A/RES/64/293` in its parts; undefined for the names of documents. */
export const actNamed = (name: string): ActName | undefined => read.get(name, (unread) => actNames.read(unread));
