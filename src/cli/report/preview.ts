import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { Language } from "../../language/language.js";
import { MisuseError } from "../misuse-error.js";
import type { Wording } from "../wording.js";

/** A page that browsers of this machine can look at while it changes. */
export interface Preview {
  readonly address: string;
  /** Shows a page of HTML. */
  show(page: string): void;
  /** Shows what is wrong with a file, a text for each problem. */
  explain(file: string, problems: readonly string[]): void;
  close(): Promise<void>;
}

const HOST = "127.0.0.1";

/** Follows the page: when there is a new one, it is loaded in the place of this one. */
const FOLLOW = 'new EventSource("/changes").onmessage=()=>location.reload()';
const FOLLOW_HASH = `sha256-${createHash("sha256").update(FOLLOW).digest("base64")}`;

/**
 * Serves a page to this machine alone. What is served differs from the page in one script, by which a browser learns that
 * there is a new one.
 *
 * @throws {MisuseError} when the port is taken or may not be used
 */
export async function createPreview(port: number, lang: Language): Promise<Preview> {
  let page = explainPage("", [], lang);
  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => answer(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once("error", ({ code }: NodeJS.ErrnoException) => {
      const reason: Wording =
        code === "EADDRINUSE"
          ? { en: "it is taken", nl: "die is bezet" }
          : { en: code ?? "it cannot be used", nl: code ?? "die is niet te gebruiken" };
      reject(
        new MisuseError({
          en: `the page cannot be shown at port ${port}: ${reason.en}.`,
          nl: `de pagina kan niet op poort ${port} worden getoond: ${reason.nl}.`,
        }),
      );
    });
    server.listen(port, HOST, resolve);
  });
  const bound = server.address();
  const address = `http://${HOST}:${typeof bound === "object" && bound ? bound.port : port}/`;

  function answer({ headers, method, url }: IncomingMessage, response: ServerResponse): void {
    // As it is, as one that is no address would end the process.
    const [path] = (url ?? "/").split("?", 1);
    // A page from elsewhere could have a name of its own point here, and read what is served.
    if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(headers.host ?? "")) end(response, 403);
    else if (method !== "GET" && method !== "HEAD") end(response, 405);
    else if (path === "/changes") {
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
      response.write(":\n\n");
      listeners.add(response);
      response.on("close", () => listeners.delete(response));
    } else if (path === "/") {
      response.writeHead(200, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" });
      response.end(page);
    } else end(response, 404);
  }
  const change = (next: string) => {
    page = next;
    for (const listener of listeners) listener.write("data: new\n\n");
  };
  return {
    address,
    show: (html) => change(follow(html)),
    explain: (file, problems) => change(explainPage(file, problems, lang)),
    close: () => {
      for (const listener of listeners) listener.end();
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status).end();
}

/** Adds the script that follows, and lets the policy of the page have it. */
function follow(html: string): string {
  return html
    .replace("script-src ", `connect-src 'self'; script-src '${FOLLOW_HASH}' `)
    .replace("</body>", `<script>${FOLLOW}</script></body>`);
}

const STYLE =
  "body{font:1rem/1.5 Arial,Helvetica,sans-serif;margin:2rem auto;max-width:60rem;padding:0 1rem;color:#14202e}" +
  "h1{font-size:1.5rem;color:#96124f}pre{background:#f5f7f9;border-left:4px solid #96124f;padding:1rem;overflow:auto}";

/** What the page says while there is no theory. */
const PAGE_WORDS: { readonly [L in Language]: { title(file: string): string; readonly note: string } } = {
  en: {
    title: (file) => `${file} is no theory yet`,
    note: "This page shows the theory as soon as the file is mended.",
  },
  nl: {
    title: (file) => `${file} is nog geen theorie`,
    note: "Deze pagina toont de theorie zodra het bestand is hersteld.",
  },
};

function explainPage(file: string, problems: readonly string[], lang: Language): string {
  const policy = `default-src 'none'; connect-src 'self'; script-src '${FOLLOW_HASH}'; style-src 'unsafe-inline'; base-uri 'none'`;
  const { title, note } = PAGE_WORDS[lang];
  const heading = escapeHtml(title(file));
  const list = problems.map((problem) => `<pre>${escapeHtml(problem)}</pre>`).join("\n");
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${heading}</title>
<style>${STYLE}</style></head>
<body><main><h1>${heading}</h1>
${list}
<p>${note}</p></main><script>${FOLLOW}</script></body></html>
`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
