/** Whether a label on an arrow is a verdict as we draw it: that is computed, and says nothing of why. */
export function isVerdictMark(label: string): boolean {
  return /^[⬣▼◐○◌●]/u.test(label.trim());
}
