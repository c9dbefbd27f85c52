/**
 * Two builds of the page, from the same sources:
 *   vite build page --mode site     a static site, in page/dist/site
 *   vite build page --mode single   one HTML file that works from disk, page/dist/single/index.html
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { defineConfig, type Plugin } from "vite";
import { wordTable } from "../build/languages.js";
import { languages } from "../build/tables.js";
import { mended } from "../scripts/pdfjs.js";

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** The registry, compressed, without its Bloom filter, which only saves disk reads and is a ninth of it. */
function registry(): Buffer {
  const index = readFileSync(path("../dist/registry.idx"));
  const end = index.indexOf("\n", index.indexOf("\n") + 1) + 1;
  const { filter } = JSON.parse(index.toString("utf8", index.indexOf("\n") + 1, end));
  // its parts differ, so smaller blocks, each with its own codes, compress better
  return gzipSync(index.subarray(0, end + filter.start), { level: 9, memLevel: 6 });
}

/** The words of each language but English, as page/src/languages.ts fetches them. */
const languageFiles = (): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.keys(languages).map((language) => [`languages/${language}.json`, wordTable(language)]));

/** Turns off warnings about slow plugins and about dynamic imports of modules that are also imported statically. */
const checks = { pluginTimings: false, ineffectiveDynamicImport: false };

export default defineConfig(({ mode }) => ({
  root: path("."),
  base: "./",
  publicDir: false,
  resolve: {
    alias:
      mode === "single"
        ? { "#surroundings": path("src/single.ts") }
        : { "#surroundings": path("src/site.ts"), "#languages": path("src/languages.ts") },
  },
  worker: {
    format: mode === "single" ? "iife" : "es",
    plugins: () => [mended],
    rolldownOptions: { checks },
  },
  build: {
    outDir: path(`dist/${mode}`),
    emptyOutDir: true,
    target: "es2022",
    modulePreload: false,
    assetsInlineLimit: mode === "single" ? Number.MAX_SAFE_INTEGER : 0,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 4000,
    rolldownOptions: { checks, output: { codeSplitting: mode !== "single" } },
  },
  plugins: [mode === "single" ? single() : site()],
}));

/** What the browser allows the page: its own code, and no connections. */
const policy = (parts: Readonly<Record<string, string>>): string =>
  `<meta http-equiv="Content-Security-Policy" content="${Object.entries({
    "default-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'none'",
    "img-src": "data:",
    ...parts,
  })
    .map(([name, value]) => `${name} ${value}`)
    .join("; ")}">`;

/** The registry and a service worker beside the page. Offline, everything comes from the first visit. */
function site(): Plugin {
  return {
    name: "site",
    enforce: "post",
    transformIndexHtml(html, { bundle }) {
      const rules = { "script-src": "'self'", "worker-src": "'self'", "style-src": "'self'", "connect-src": "'self'" };
      // fetched in parallel with the script that starts the worker
      const rest = Object.values(bundle ?? {}).flatMap((part) =>
        part.type === "chunk" && part.isDynamicEntry ? `<link rel="modulepreload" href="./${part.fileName}">` : [],
      );
      return html.replace('<meta charset="utf-8" />', ["$&", policy(rules), ...rest].join("\n    "));
    },
    generateBundle(_, bundle) {
      const data = { "registry.gz": registry(), ...languageFiles() };
      const version = createHash("sha256");
      for (const [fileName, source] of Object.entries(data)) {
        this.emitFile({ type: "asset", fileName, source });
        version.update(source);
      }
      for (const [name, part] of Object.entries(bundle))
        version.update(name).update(part.type === "chunk" ? part.code : part.source);
      const files = ["./", ...Object.keys(data), ...Object.keys(bundle).filter((name) => name !== "index.html")];
      const source = readFileSync(path("src/service-worker.js"), "utf8")
        .replace('"FILES"', JSON.stringify(JSON.stringify([...new Set(files)])))
        .replace("VERSION", version.digest("hex").slice(0, 16));
      this.emitFile({ type: "asset", fileName: "service-worker.js", source });
    },
  };
}

/** Script, style and registry inside the page, which lists their checksums. */
function single(): Plugin {
  return {
    name: "single",
    enforce: "post",
    generateBundle(_, bundle) {
      const html = bundle["index.html"];
      if (html?.type !== "asset") throw new Error("no page was built");
      const scripts: string[] = [];
      const styles: string[] = [];
      for (const [name, part] of Object.entries(bundle)) {
        if (part === html) continue;
        if (part.type === "chunk") scripts.push(part.code.replaceAll("</script", "<\\/script"));
        else if (name.endsWith(".css")) styles.push(String(part.source));
        delete bundle[name];
      }
      // replaces what Vite would insert later: nothing is loaded before a part of the script
      const script = scripts.join("\n").replaceAll("__VITE_PRELOAD__", "void 0");
      const style = styles.join("\n");
      const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
      const head = policy({ "script-src": hash(script), "worker-src": "blob:", "style-src": hash(style) });
      const data = `<script type="text/plain" id="registry">${registry().toString("base64")}</script>`;
      html.source = String(html.source)
        .replace(/<script type="module".*?<\/script>|<link rel="stylesheet".*?>/gs, "")
        .replace('<meta charset="utf-8" />', () => `<meta charset="utf-8" />\n    ${head}\n<style>${style}</style>`)
        .replace("</body>", () => `${data}\n<script type="module">${script}</script>\n  </body>`);
    },
  };
}
