import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { h, join, Markup } from "../../../src/render/html/markup.js";

const FIVE = `&<>"'`;

describe("an element of HTML", () => {
  it.each<[string, Markup, string]>([
    ["text", h("p", {}, FIVE), `<p>&#38;&#60;&#62;"'</p>`],
    ["attributes", h("p", { title: FIVE }), `<p title="&#38;&#60;&#62;&#34;'"></p>`],
    ["text that is escaped", h("p", {}, "&lt;b&gt;"), "<p>&#38;lt;b&#38;gt;</p>"],
    ["text that would end the element", h("p", {}, "</p><script>"), "<p>&#60;/p&#62;&#60;script&#62;</p>"],
    ["a value that would end the attribute", h("p", { title: `" onclick="x` }), `<p title="&#34; onclick=&#34;x"></p>`],
    ["a value with what may not go without quotes", h("p", { title: "a b=`c" }), '<p title="a b=`c"></p>'],
    ["an apostrophe that would end a value without quotes", h("p", { title: "' x" }), `<p title="' x"></p>`],
    ["a value that would close the element", h("path", { d: "M0/" }), '<path d="M0/"/>'],
    ["a value in an element that closes itself", h("use", { href: "#a" }), "<use href=#a />"],
    ["an empty value", h("p", { title: "" }), '<p title=""></p>'],
    ["a plain value", h("p", { id: "a-1.b" }), "<p id=a-1.b></p>"],
    ["line ends", h("p", { title: "a\r\nb" }, "a\r\nb"), '<p title="a&#13;&#10;b">a&#13;\nb</p>'],
    ["what HTML forbids", h("p", { title: "\0\ud800" }, "\u0007\u009b"), '<p title="\ufffd\ufffd">\ufffd\ufffd</p>'],
    ["numbers and lists", h("p", { tabindex: 0 }, [1, ["<", undefined]]), "<p tabindex=0>1&#60;</p>"],
    ["attributes that are there or not", h("p", { hidden: true, open: false, id: undefined }), "<p hidden></p>"],
    ["markup, as it is", h("p", {}, new Markup("<b>"), "<b>"), "<p><b>&#60;b&#62;</p>"],
    ["nothing around what is joined", join("<", h("br", {}), "&"), "&#60;<br>&#38;"],
  ])("has %s", (_, element, html) => {
    expect(element.html).toBe(html);
  });

  it("has the text and the value that were given, whatever they are, and nothing else", () => {
    const hostile = fc.string({ unit: fc.constantFrom(..."&<>\"'`=/ \n\ra;#1", "\u0085") });
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: "grapheme" })), (text) => {
        const [, quoted, bare, inner] =
          /^<p title=(?:"([^"<>]*)"|([^\s"'`=<>]+))>([^<>]*)<\/p>$/.exec(h("p", { title: text }, text).html) ?? [];
        expect([read(quoted ?? bare), read(inner)]).toEqual(
          [text, text].map((one) => one.replace(FORBIDDEN, "\ufffd")),
        );
      }),
    );
  });
});

/** Reads text as HTML does, which has no reference but of ours in it. */
function read(html: string | undefined): string | undefined {
  return html?.replace(/&#(\d+);|&/g, (found, code) => (code === undefined ? `${found}?` : String.fromCharCode(code)));
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff\p{Cs}]/gu;
