import { expect, test } from "vitest";
import { lintJunit } from "../../../src/report/lint/junit.ts";
import { reported } from "../samples.ts";

test("a suite a file: a failure for each finding, one test that passed where there is none, an error for a problem", async () => {
  expect(await reported(lintJunit)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="wgtip">
<testsuite name="a b/é.md" tests="3" failures="3" errors="0">
  <testcase name="symbol/dot at 1:2" classname="a b/é.md" file="a b/é.md" line="1">
    <failure type="error" message="no full stop in &quot;WG4&quot;">a b/é.md:1:2: error: no full stop in &quot;WG4&quot;</failure>
  </testcase>
  <testcase name="style/year-space at 1:14" classname="a b/é.md" file="a b/é.md" line="1">
    <failure type="style" message="100 %,·&lt;b&gt; &amp; c|d">a b/é.md:1:14: style: 100 %,·&lt;b&gt; &amp; c|d</failure>
  </testcase>
  <testcase name="symbol/case at 1:16" classname="a b/é.md" file="a b/é.md" line="1">
    <failure type="warning" message="write RES">a b/é.md:1:16: warning: write RES</failure>
  </testcase>
</testsuite>
<testsuite name="b.txt" tests="1" failures="0" errors="0">
  <testcase name="nothing to report" classname="b.txt" file="b.txt"/>
</testsuite>
<testsuite name="c.txt" tests="1" failures="0" errors="1">
  <testcase name="problem" classname="c.txt" file="c.txt">
    <error message="looks binary">c.txt: looks binary</error>
  </testcase>
</testsuite>
</testsuites>
`);
});

test("no suites where there are no files", async () => {
  expect(await reported(lintJunit, [], [])).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="wgtip">\n</testsuites>\n',
  );
});
