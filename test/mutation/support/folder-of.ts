/** The folder of `src` that a file is in: `graph`. */
export function folderOf(file: string): string {
  return file.split("/")[1]!;
}
