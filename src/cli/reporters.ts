import packageJson from "../../package.json" with { type: "json" };
import type { ReaderLanguage } from "../facts/reader-languages.ts";
import type { ReportFile } from "../report/lint/html-folder.ts";
import type { Reporter, Run } from "../report/report.ts";
import type { Terminal } from "../report/terminal/terminal.ts";
import type { LintResult } from "../types/finding.ts";
import type { LintFormat } from "./formats.ts";
import { ruleAddress } from "./site.ts";

interface ReportHow {
  readonly quiet?: boolean;
  /** Language of documents' addresses. */
  readonly lang?: ReaderLanguage;
}

/** A report in a folder, with the names that the folder may contain. */
interface FolderReport {
  readonly names: readonly string[];
  readonly report: (results: AsyncIterable<LintResult>, run: Run) => AsyncIterable<ReportFile>;
}

interface Format {
  /**
   * Whether the report shows the citations, not only the findings: it `needs` them, or `uses` them if they are there.
   */
  readonly citations?: "needs" | "uses";
  readonly load: (terminal: Terminal, how: ReportHow) => Promise<Reporter<LintResult>>;
  /** The same report in several files. */
  readonly loadFolder?: (how: ReportHow) => Promise<FolderReport>;
}

const { version } = packageJson;

const languageOf = ({ lang }: ReportHow) => (lang ? { language: lang } : {});

/** The reporters by format, each loaded on demand. */
export const reporters: Readonly<Record<LintFormat, Format>> = {
  text: {
    load: async (terminal, how) => (await import("../report/lint/text.ts")).lintText(terminal, { ...how, ruleAddress }),
  },
  compact: { load: async () => (await import("../report/lint/compact.ts")).lintCompact },
  json: { load: async () => (await import("../report/lint/json.ts")).lintJson },
  ndjson: { load: async () => (await import("../report/lint/json.ts")).lintNdjson },
  sarif: {
    citations: "uses",
    load: async (_, how) =>
      (await import("../report/lint/sarif.ts")).lintSarif({ version, ruleAddress, ...languageOf(how) }),
  },
  junit: { load: async () => (await import("../report/lint/junit.ts")).lintJunit },
  github: { load: async () => (await import("../report/lint/github.ts")).lintGithub({ ruleAddress }) },
  gitlab: { load: async () => (await import("../report/lint/gitlab.ts")).lintGitlab({ ruleAddress }) },
  checkstyle: { load: async () => (await import("../report/lint/checkstyle.ts")).lintCheckstyle },
  rdjson: { load: async () => (await import("../report/lint/rdjson.ts")).lintRdjson({ ruleAddress }) },
  markdown: { load: async () => (await import("../report/lint/markdown.ts")).lintMarkdown },
  html: {
    citations: "needs",
    load: async (_, how) => (await import("../report/lint/html.ts")).lintHtml({ version, ...languageOf(how) }),
    loadFolder: async (how) => {
      const { folderNames, lintHtmlFolder } = await import("../report/lint/html-folder.ts");
      return { names: folderNames, report: lintHtmlFolder({ version, ...languageOf(how) }) };
    },
  },
};
