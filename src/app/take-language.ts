// Runs once the page has been read: puts the reader's language in the place of the one that it is drawn in.
const html = document.documentElement;
const page = document.querySelector<HTMLTemplateElement>(`template[lang="${html.lang}"]`);
const root = document.querySelector('#root');
if (page && root) {
  const content = document.importNode(page.content, true);
  // Parts of the drawings that are the same in every language stand in the page once; see src/build/share-drawings.ts.
  const pictures = root.querySelectorAll('svg');
  for (const standIn of content.querySelectorAll<SVGElement>('[data-same]')) {
    const [picture, part] = (standIn.dataset['same'] ?? '').split('.').map(Number);
    const same = pictures[picture ?? -1]?.children[part ?? -1];
    if (same) standIn.replaceWith(same.cloneNode(true));
  }
  root.replaceChildren(content);
}
delete html.dataset['waiting'];
