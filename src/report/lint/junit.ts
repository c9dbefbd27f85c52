import type { Finding, LintResult, Problem } from "../../types/finding.ts";
import { placeWords } from "../place-words.ts";
import type { Reporter } from "../report.ts";
import { declaration, type Element, xml } from "../xml.ts";
import { placed } from "./placed.ts";

/**
 * JUnit XML, for servers that display test results. Each file is a suite, with a failed test for each finding, or a
 * single passed test. A file that could not be read is a suite with an error.
 */
export const lintJunit: Reporter<LintResult> = async function* (results, run) {
  yield `${declaration}<testsuites name="wgtip">\n`;
  for await (const { path, findings } of results) {
    const failed = findings.map((finding) => failure(path, finding));
    yield xml(suite(path, failed.length > 0 ? failed : [passed(path)], { failures: failed.length }));
  }
  for (const problem of run.problems) yield xml(suite(problem.path, [unread(problem)], { errors: 1 }));
  yield "</testsuites>\n";
};

const suite = (path: string, tests: readonly Element[], { failures = 0, errors = 0 }): Element => ({
  name: "testsuite",
  attributes: { name: path, tests: tests.length, failures, errors },
  content: tests,
});

function failure(path: string, finding: Finding): Element {
  const { rule, severity, message, place } = finding;
  const { line } = placed(finding);
  const words = placeWords(place);
  const where = place.at ? `${path}, ${words}` : `${path}:${words}`;
  return {
    name: "testcase",
    attributes: { name: `${rule} at ${words}`, classname: path, file: path, line },
    content: [
      {
        name: "failure",
        attributes: { type: severity, message },
        content: `${where}: ${severity}: ${message}`,
      },
    ],
  };
}

const passed = (path: string): Element => ({
  name: "testcase",
  attributes: { name: "nothing to report", classname: path, file: path },
});

const unread = ({ path, message }: Problem): Element => ({
  name: "testcase",
  attributes: { name: "problem", classname: path, file: path },
  content: [{ name: "error", attributes: { message }, content: `${path}: ${message}` }],
});
