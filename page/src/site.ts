/** For a web server: worker and registry are files beside the page. */
export const createWorker = (name: string): Worker =>
  new Worker(new URL("./worker.ts", import.meta.url), { type: "module", name });

/** The worker fetches it. */
export const registry = (): undefined => undefined;

if ("serviceWorker" in navigator) void navigator.serviceWorker.register("service-worker.js");
