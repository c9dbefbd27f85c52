import type { Severity } from "../../types/finding.ts";

/** Where a report for people is printed. */
export interface Terminal {
  /** The width of excerpts. */
  readonly columns: number;
  readonly colour: boolean;
  /** Whether messages are broken at that width; in a pipe, each stays on its line. */
  readonly wraps?: boolean;
  /** Whether words can be links. */
  readonly links?: boolean;
}

/** The text as a link to an address, for terminals that have links (OSC 8); others would show it as it is. */
export const linked = (text: string, address: string): string =>
  `\u001b]8;;${address}\u001b\\${text}\u001b]8;;\u001b\\`;

type Paint = (text: string) => string;

export interface Palette {
  readonly path: Paint;
  readonly faint: Paint;
  readonly severity: Readonly<Record<Severity, Paint>>;
}

const asIs: Paint = (text) => text;
const colourless: Palette = { path: asIs, faint: asIs, severity: { error: asIs, warning: asIs, style: asIs } };

/** Loads chalk only if colour is on. */
export async function palette({ colour }: Terminal): Promise<Palette> {
  if (!colour) return colourless;
  const { Chalk } = await import("chalk");
  // Whether to colour is decided; chalk must not ask the process again.
  const chalk = new Chalk({ level: 1 });
  return {
    path: chalk.underline,
    faint: chalk.dim,
    severity: { error: chalk.red, warning: chalk.yellow, style: chalk.blue },
  };
}
