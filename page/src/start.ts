/** Starts the worker, which takes longest to be ready, before the rest of the page is loaded. */
import "./style.css";
import { Client } from "./client.ts";
import { kept } from "./kept.ts";

/** Fails if a table that was kept cannot be read by this version of the page; main.ts says so. */
export const started = Client.start(kept().tables, []);
started.catch(() => {});

void import("./main.ts");
