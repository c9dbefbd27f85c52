// Writes a report as a comment of a pull request, or into the comment that an earlier run wrote:
//   TOKEN=… NUMBER=12 GITHUB_REPOSITORY=owner/name GITHUB_API_URL=… node comment.cjs report.md
const { readFileSync } = require("node:fs");

/** Marks the comment, invisibly. */
const mark = "<!-- wgtip -->";
/** GitHub takes no longer comment. */
const mostCharacters = 65_536;
const cut = "\n\nThe list is cut here; the job's log has all findings.\n";

const { TOKEN, NUMBER, GITHUB_REPOSITORY, GITHUB_API_URL = "https://api.github.com" } = process.env;
const repository = `${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}`;
const perPage = 100;

async function request(address, method = "GET", content = undefined) {
  const headers = { authorization: `Bearer ${TOKEN}`, accept: "application/vnd.github+json" };
  const response = await fetch(address, { method, headers, body: content && JSON.stringify(content) });
  if (!response.ok) throw new Error(`${method} ${address}: ${response.status} ${response.statusText}`);
  return response.json();
}

/** The comment of an earlier run; undefined if there is none. */
async function earlier() {
  for (let page = 1; ; page++) {
    const comments = await request(`${repository}/issues/${NUMBER}/comments?per_page=${perPage}&page=${page}`);
    const own = comments.find(({ body }) => body?.startsWith(mark));
    if (own || comments.length < perPage) return own;
  }
}

async function main(file) {
  const whole = `${mark}\n${readFileSync(file, "utf8")}`;
  const room = mostCharacters - cut.length;
  const body = whole.length > mostCharacters ? whole.slice(0, whole.lastIndexOf("\n", room)) + cut : whole;
  const comment = await earlier();
  if (comment?.body === body) return;
  if (comment) await request(`${repository}/issues/comments/${comment.id}`, "PATCH", { body });
  else await request(`${repository}/issues/${NUMBER}/comments`, "POST", { body });
}

main(process.argv[2]).catch((error) => {
  console.error(`wgtip: the comment was not written: ${error.message}`);
  process.exitCode = 1;
});
