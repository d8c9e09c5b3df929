/** The sizes of the texts of a picture. */
export const TYPE = {
  // Arimo first, so that a PNG picture with other scripts still has its Latin letters from the font of this package.
  family: 'Arimo, Arial, Helvetica, "Liberation Sans", sans-serif',
  title: { size: 20, lineHeight: 26 },
  subtitle: { size: 13, lineHeight: 18 },
  heading: { size: 13, lineHeight: 17 },
  band: { size: 12.5, lineHeight: 16 },
  box: { size: 13, lineHeight: 16, padding: 10, maxLines: 6 },
  legend: { size: 12.5, lineHeight: 26 },
} as const;
