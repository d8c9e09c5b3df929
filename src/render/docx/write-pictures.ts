import { HeadingLevel, ImageRun } from "docx";
import { namePart } from "../diagram/name-part.js";
import type { DocxContext, DocxPicture } from "./docx-context.js";
import { roomOf, type Sheets } from "./page-setup.js";
import { readPngSize } from "./read-png-size.js";
import { heading, paragraph, toDocxText } from "./texts.js";

/** Twentieths of a point in a pixel of Word. */
const PER_PIXEL = 15;
/** What the headings above a picture and a caption below take of a page, in pixels. */
const HEADINGS = 110;

/** The pictures, each as large as fits a page, which lies across where that makes it larger. */
export function writePictures(context: DocxContext): Sheets[] {
  const { options, words } = context;
  return (options.pictures ?? []).map((picture, i) => {
    const size = readPngSize(picture.png);
    const [upright, across] = [false, true].map((isWide) => fitPage(size, isWide)) as [Size, Size];
    const isWide = across.width > upright.width;
    return {
      isWide,
      children: [
        ...(i === 0 ? [heading(words.headings.picture, HeadingLevel.HEADING_1, { pageBreakBefore: !isWide })] : []),
        ...showPicture(picture, i, isWide ? across : upright, context),
      ],
    };
  });
}

function showPicture({ png, part }: DocxPicture, i: number, { width, height }: Size, context: DocxContext) {
  const { names, theory, words } = context;
  const name = part === undefined ? names.read(theory.title) : namePart(part, names);
  const altText = { id: String(i + 1), name: `${i + 1}`, description: toDocxText(words.picture(name)) };
  const image = new ImageRun({ type: "png", data: png, transformation: { width, height }, altText });
  return [...(part === undefined ? [] : [heading(name, HeadingLevel.HEADING_2)]), paragraph([image])];
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The size of a picture on a page, in pixels of Word; none is made larger than half of the pixels that it has. */
function fitPage({ width, height }: Size, isWide: boolean): Size {
  const room = roomOf(isWide);
  const scale = Math.min(room.width / PER_PIXEL / width, (room.height / PER_PIXEL - HEADINGS) / height, 0.5);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
