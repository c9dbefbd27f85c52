// Keeps the whole page after the first visit, so that it works without a network. A new build is a new version, which
// is used only after the page has been closed, so that an open page finds its own parts.
const files = JSON.parse("FILES");
const cacheName = "wgtip-VERSION";

self.addEventListener("install", (event) => {
  // bypasses the browser's own cache, which may still have files of another build
  const requests = files.map((file) => new Request(file, { cache: "reload" }));
  event.waitUntil(caches.open(cacheName).then((cache) => cache.addAll(requests)));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name !== cacheName).map((name) => caches.delete(name)))),
  );
});

self.addEventListener("fetch", (event) => {
  event.respondWith(
    caches.match(event.request, { cacheName, ignoreSearch: true }).then((kept) => kept ?? fetch(event.request)),
  );
});
