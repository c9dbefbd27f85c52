import { expect, test } from "vitest";
import { lintCheckstyle } from "../../../src/report/lint/checkstyle.ts";
import { reported } from "../samples.ts";

test("an error for each finding and problem, under its file", async () => {
  expect(await reported(lintCheckstyle)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="4.3">
<file name="a b/é.md">
  <error line="1" column="2" severity="error" message="no full stop in &quot;WG4&quot;" source="wgtip.symbol/dot"/>
  <error line="1" column="14" severity="info" message="100 %,·&lt;b&gt; &amp; c|d" source="wgtip.style/year-space"/>
  <error line="1" column="16" severity="warning" message="write RES" source="wgtip.symbol/case"/>
</file>
<file name="c.txt">
  <error line="0" severity="error" message="looks binary" source="wgtip"/>
</file>
</checkstyle>
`);
});

test("no files where there are none", async () => {
  expect(await reported(lintCheckstyle, [], [])).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n</checkstyle>\n',
  );
});
