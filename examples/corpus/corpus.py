"""Reads the citations of a corpus of documents with wgtip, on the workers of a Dask cluster.

    python3 corpus.py --wgtip "npx wgtip" files.txt out

The list of files is cut into parts. A worker runs wgtip on one part at a time and writes its result whole or not at
all: if a worker dies, another does its part again. The results are joined in the order of the list, so they do not
depend on the number of workers. If wgtip fails on a part, the job fails and writes nothing but parts.
"""

import argparse
import json
import os
import shlex
import shutil
import subprocess
from pathlib import Path
from uuid import uuid4

from distributed import Client, LocalCluster, as_completed


def main():
    options = arguments()
    out = Path(options.out).resolve()
    wgtip = shlex.split(options.wgtip)
    parts = cut(Path(options.list).read_text().splitlines(), options.part)
    if not parts:
        raise SystemExit(f"{options.list}: no files")
    out.mkdir(parents=True)

    # Only what a document says of itself in its masthead is needed from other parts. So it is collected first, once.
    mastheads = out / "mastheads.tsv"
    run([*wgtip, "registry", "harvest", "--files-from", options.list, "--output", str(mastheads)])

    # exit with 0 whatever is found: then a status tells whether the files could be read
    lint = ["lint", "--format", "json", "--exit-zero", "--concurrency", "1"]
    tasks = {
        "citations.ndjson": ["extract", "--format", "ndjson"],
        "findings.json": lint + (["--registry", str(mastheads)] if mastheads.exists() else []),
        "graph.json": ["graph", "--format", "json"],
    }
    with cluster(options) as client:
        parted = do_parts(client, wgtip, parts, tasks, out / "parts")

    whole(out / "citations.ndjson", lambda file: concatenate(parted["citations.ndjson"], file))
    merge = [*wgtip, "merge", "--format", "json", "--exit-zero", *map(str, parted["findings.json"])]
    whole(out / "findings.json", lambda file: run(merge, stdout=file))
    graph = joined([json.loads(path.read_text()) for path in parted["graph.json"]])
    whole(out / "graph.json", lambda file: file.write(printed(graph).encode()))
    rows = cited(graph)
    whole(out / "cited.tsv", lambda file: file.write(table(rows).encode()))
    dangling = [row for row in rows if row[2] == "missing"]
    whole(out / "dangling.tsv", lambda file: file.write(table(dangling).encode()))


def arguments():
    parser = argparse.ArgumentParser(description="Reads the citations of a corpus with wgtip on a Dask cluster.")
    parser.add_argument("list", help="a list of files, one per line")
    parser.add_argument("out", help="a new folder for the results")
    parser.add_argument("--part", type=int, default=1000, help="files in a part (default: %(default)s)")
    parser.add_argument("--wgtip", default="wgtip", help="the command that starts wgtip (default: %(default)s)")
    parser.add_argument("--workers", type=int, default=2, help="processes on this machine (default: %(default)s)")
    parser.add_argument("--scheduler", help="address of a Dask scheduler whose workers see the same files")
    return parser.parse_args()


def cluster(options):
    if options.scheduler:
        return Client(options.scheduler)
    return Client(LocalCluster(n_workers=options.workers, threads_per_worker=1, dashboard_address=None))


def cut(files, size):
    """["a", "b", "c"] in parts of 2: [["a", "b"], ["c"]]"""
    return [files[start : start + size] for start in range(0, len(files), size)]


def do_parts(client, wgtip, parts, tasks, folder):
    """Does every task on every part. Returns the results of each task, in the order of the parts."""
    folder.mkdir()
    paths = {name: [folder / f"{number:05}.{name}" for number in range(1, len(parts) + 1)] for name in tasks}
    futures = [
        # the folder of the paths in the list is this one, whichever a worker was started in
        client.submit(do_part, [*wgtip, *arguments, "--files-from", "-"], part, path, os.getcwd(), pure=False)
        for name, arguments in tasks.items()
        for part, path in zip(parts, paths[name])
    ]
    # as they end: the first that fails ends the job
    for future in as_completed(futures):
        future.result()
    return paths


def do_part(command, files, path, cwd):
    """Runs on a worker."""
    listed = "".join(f"{file}\n" for file in files).encode()
    whole(path, lambda file: run(command, input=listed, stdout=file, cwd=cwd))


def run(command, **how):
    done = subprocess.run(command, stderr=subprocess.PIPE, **({"stdout": subprocess.DEVNULL} | how))
    if done.returncode != 0:
        raise RuntimeError(f"{shlex.join(command)}: status {done.returncode}\n{done.stderr.decode(errors='replace')}")


def whole(path, write):
    """Writes a file under another name, and gives it its own when all of it is on disk."""
    part = path.with_name(f".{path.name}.{uuid4().hex}")
    try:
        with part.open("wb") as file:
            write(file)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def concatenate(paths, file):
    for path in paths:
        with path.open("rb") as part:
            shutil.copyfileobj(part, file)


def joined(graphs):
    """One graph of the graphs of all parts: what `wgtip graph` prints for the whole list."""
    nodes, edges, left = {}, {}, {}
    for graph in graphs:
        for node in graph["nodes"]:
            nodes[node["name"]] = node_of(nodes.get(node["name"]), node)
        for edge in graph["edges"]:
            before = edges.setdefault((edge["from"], edge["to"]), {**edge, "times": 0, "places": []})
            before["times"] += edge["times"]
            before["places"] += edge["places"]
        for reason, count in graph["left"].items():
            left[reason] = left.get(reason, 0) + count
    problems = [problem for graph in graphs for problem in graph["problems"]]
    return {
        "nodes": list(nodes.values()),
        "edges": list(edges.values()),
        "left": left,
        "problems": problems,
        "registry": graphs[0]["registry"],
    }


def node_of(before, node):
    """A document that was read in one part and cited in another: it has been read."""
    if before is None:
        return node
    if node["status"] != "read":
        return before
    known = {fact: node[fact] or before[fact] for fact in ("title", "date")}
    return {**node, **known, "files": before["files"] + node["files"]}


def printed(graph):
    """As `wgtip graph` prints it: a node or an edge a line."""
    text = lambda value: json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    lines = lambda values: ",".join(f"\n{text(value)}" for value in values)
    rest = {name: graph[name] for name in ("left", "problems", "registry")}
    return f'{{"nodes":[{lines(graph["nodes"])}\n],\n"edges":[{lines(graph["edges"])}\n],\n{text(rest)[1:]}\n'


def cited(graph):
    """The documents, the most cited first: citations, documents that cite it, status, name, title."""
    count = {node["name"]: [0, 0] for node in graph["nodes"]}
    for edge in graph["edges"]:
        count[edge["to"]][0] += edge["times"]
        count[edge["to"]][1] += 1
    rows = [(*count[node["name"]], node["status"], node["name"], node["title"] or "") for node in graph["nodes"]]
    return sorted((row for row in rows if row[0] > 0), key=lambda row: (-row[0], row[3]))


def table(rows):
    head = ("citations", "documents", "status", "name", "title")
    return "".join("\t".join(map(str, row)) + "\n" for row in [head, *rows])


if __name__ == "__main__":
    main()
