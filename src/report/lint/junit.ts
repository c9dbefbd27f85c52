import type { Diagnostic } from "../../types/finding.ts";
import type { Source } from "../../types/source.ts";
import type { LintResult, Problem, Reporter } from "../report.ts";
import { declaration, type Element, xml } from "../xml.ts";

/**
 * The XML of JUnit, for servers that show tests: a suite a file, in it a failed test for each finding, or one that
 * passed. A file that could not be read is a suite with an error.
 */
export const lintJunit: Reporter<LintResult> = async function* (results, run) {
  yield `${declaration}<testsuites name="wgtip">\n`;
  for await (const { source, diagnostics } of results) {
    const failed = diagnostics.map((diagnostic) => failure(source, diagnostic));
    yield xml(suite(source.path, failed.length > 0 ? failed : [passed(source.path)], { failures: failed.length }));
  }
  for (const problem of run.problems) yield xml(suite(problem.path, [unread(problem)], { errors: 1 }));
  yield "</testsuites>\n";
};

const suite = (path: string, tests: readonly Element[], { failures = 0, errors = 0 }): Element => ({
  name: "testsuite",
  attributes: { name: path, tests: tests.length, failures, errors },
  content: tests,
});

function failure(source: Source, { start, rule, severity, message }: Diagnostic): Element {
  const { line, column } = source.locate(start);
  return {
    name: "testcase",
    attributes: { name: `${rule} at ${line}:${column}`, classname: source.path, file: source.path, line },
    content: [
      {
        name: "failure",
        attributes: { type: severity, message },
        content: `${source.path}:${line}:${column}: ${severity}: ${message}`,
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
