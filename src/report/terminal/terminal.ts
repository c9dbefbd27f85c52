import type { Severity } from "../../types/finding.ts";

/** The width of an excerpt, in columns, and whether to use colour. */
export interface Terminal {
  readonly columns: number;
  readonly colour: boolean;
}

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
