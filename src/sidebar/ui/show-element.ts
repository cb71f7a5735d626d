/** Opens whatever hides an element, brings it into sight and puts the focus on it. */
export function showElement(id: string): void {
  const element = document.getElementById(id);
  if (element === null) return;
  for (let fold = element.closest('details'); fold !== null; fold = outer(fold)) fold.open = true;
  element.scrollIntoView({ block: 'center' });
  element.focus({ preventScroll: true });
}

function outer(fold: HTMLDetailsElement): HTMLDetailsElement | null {
  return fold.parentElement?.closest('details') ?? null;
}
