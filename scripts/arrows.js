// Checks the imports between the folders of src against .dependency-cruiser.mjs; --drawing lists them for people.
import { cruise } from "dependency-cruiser";
import config from "../.dependency-cruiser.mjs";

/** Fewest modules to expect. If dependency-cruiser cannot read TypeScript, it sees one module and checks nothing. */
const leastModules = 300;

const { forbidden, options } = config;
const { output } = await cruise(["src"], { ...options, ruleSet: { forbidden }, validate: true });
const { modules, summary } = output;
const own = modules.filter(({ source }) => source.startsWith("src/"));

for (const { rule, from, to, cycle } of summary.violations)
  console.log(`${rule.name}: ${from} → ${cycle ? cycle.map(({ name }) => name).join(" → ") : to}`);
if (own.length < leastModules) console.log(`only ${own.length} modules seen; at least ${leastModules} expected`);
if (process.argv.includes("--drawing")) draw();

const violations = summary.violations.length;
console.log(`arrows: ${own.length} modules, ${summary.totalDependenciesCruised} imports, ${violations} violations`);
process.exitCode = violations > 0 || own.length < leastModules ? 1 : 0;

function draw() {
  const roomOf = (path) => /^src\/([^/]+)/.exec(path)?.[1];
  const below = new Map();
  for (const { source, dependencies } of own)
    for (const { resolved } of dependencies) {
      const [from, to] = [roomOf(source), roomOf(resolved)];
      if (to && to !== from) below.set(from, (below.get(from) ?? new Set()).add(to));
    }
  for (const [room, rooms] of [...below].sort()) console.log(`${room.padEnd(12)} → ${[...rooms].sort().join(", ")}`);
}
