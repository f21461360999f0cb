// Serves the sample pages on the loopback interface. Which host a request names does not matter: the browser is
// started with rules that lead government-looking addresses here.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the sample pages. */
export const pagesFolder = fileURLToPath(new URL('../../test/pages/', import.meta.url));

const types = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.pdf': 'application/pdf',
  '.txt': 'text/plain; charset=utf-8',
};

/** The file under `folder` that an address names, or null; never one outside of it. */
function fileOf(folder, pathname) {
  const file = normalize(join(folder, pathname));
  const inside = file.startsWith(folder.endsWith(sep) ? folder : folder + sep);
  return inside && existsSync(file) && statSync(file).isFile() ? file : null;
}

/** Pages in other encodings name them in a meta element, which a charset in the header would override. */
function typeOf(file, body) {
  const type = types[extname(file).toLowerCase()] ?? 'application/octet-stream';
  const declared = /charset\s*=\s*(?:["']\s*)?([\w-]+)/i.exec(body.subarray(0, 2048).toString('latin1'))?.[1];
  return type.startsWith('text/html') && declared && !/^utf-?8$/i.test(declared) ? 'text/html' : type;
}

function answerFile(folder, pathname, response) {
  const file = fileOf(folder, pathname);
  if (!file) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('no such page');
    return;
  }
  const body = readFileSync(file);
  response.writeHead(200, { 'content-type': typeOf(file, body), 'cache-control': 'no-store' }).end(body);
}

function answerRoute(route, request, response) {
  if (typeof route === 'function') route(request, response);
  else response.writeHead(200, { 'content-type': types['.html'], 'cache-control': 'no-store' }).end(route);
}

/**
 * Starts the server.
 * `routes`: further answers by `/path` or `host/path`, each a page or a function of request and response; they go before files.
 */
export async function serveSite(routes = {}, folder = pagesFolder) {
  const asked = [];
  const server = createServer((request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const pathname = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    asked.push(host + pathname);
    const route = routes[host + pathname] ?? routes[pathname];
    if (route === undefined) answerFile(folder, pathname, response);
    else answerRoute(route, request, response);
  });
  // A browser that takes this for its proxy asks for a tunnel where it wants a secure connection; there is none.
  server.on('connect', ({ url }, socket) => {
    asked.push(url);
    socket.destroy();
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address();
  return {
    port,
    routes,
    asked,
    // Chromium keeps connections alive: without closing them `close` waits for its timeout.
    close: () =>
      new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      }),
  };
}
