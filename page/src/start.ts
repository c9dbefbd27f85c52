/** Starts the worker, which takes longest to be ready, before the rest of the page is loaded. */
import "./style.css";
import { Client } from "./client.ts";
import { kept } from "./kept.ts";

/** Fails if this version of the page cannot read a stored table; main.ts reports it. */
export const started = Client.start(kept().tables, []);
started.catch(() => {});

void import("./main.ts");
