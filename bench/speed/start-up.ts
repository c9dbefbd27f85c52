import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { node, wgtip } from "./children.ts";
import { type Figure, title } from "./figure.ts";
import { medians } from "./timing.ts";

/** Time from start to end of linting one small file, against Node doing nothing. */
export function startUp(rounds: number): Figure[] {
  title(`start-up, ${rounds} rounds`);
  const folder = mkdtempSync(join(tmpdir(), "wgtip-bench-"));
  const line = join(folder, "line.txt");
  writeFileSync(line, "See document CTOC/COP/WG4/2011/8, paras. 46-51.\n");
  const seconds = medians(
    {
      nothing: () => node("-e", "0"),
      line: () => node(wgtip, "lint", line),
      draft: () => node(wgtip, "lint", "fixtures/draft.md"),
    },
    rounds,
    1,
  );
  rmSync(folder, { recursive: true });
  return [
    { what: "node -e 0", value: 1e3 * seconds.nothing, unit: "ms" },
    { what: "wgtip lint, a text of one line", value: 1e3 * seconds.line, unit: "ms" },
    { what: "wgtip lint fixtures/draft.md", value: 1e3 * seconds.draft, unit: "ms" },
    { what: "one line, times node -e 0", value: seconds.line / seconds.nothing, limit: { most: 1.5, wide: 3 } },
    {
      what: "fixtures/draft.md, times node -e 0",
      value: seconds.draft / seconds.nothing,
      limit: { most: 1.5, wide: 5 },
    },
  ];
}
