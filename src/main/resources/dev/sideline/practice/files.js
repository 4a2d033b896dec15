// The field for files in a form. Each file is given to the workspace as soon as it is chosen.
import { el, icons, toast } from './dom.js';
import { give } from './server.js';

/** Slack knows these by other names than their ending. */
const ENDINGS = { text: 'txt' };

export function fileInput(element, field) {
  let held = field.held()?.files ?? [];
  const most = element.max_files ?? 10;
  const list = el('ul', { class: 'given' });
  const input = el('input', { id: field.id, type: 'file', class: 'file', multiple: most > 1 || undefined, accept: (element.filetypes ?? []).map((type) => `.${ENDINGS[type] ?? type}`).join(',') || undefined, 'aria-describedby': field.described, 'data-action-id': element.action_id });
  const keep = (files) => {
    held = files;
    field.changed({ files: held });
    draw();
  };
  const draw = () => list.replaceChildren(...held.map((file) => el('li', {}, el('span', {}, file.name), el('button', { type: 'button', class: 'clear', 'aria-label': `Remove ${file.name}`, on: { click: () => keep(held.filter(({ id }) => id !== file.id)) } }, icons.close()))));
  input.addEventListener('change', async () => {
    const chosen = [...input.files];
    input.value = '';
    if (held.length + chosen.length > most) {
      toast(`At most ${most} files.`);
      return;
    }
    for (const file of chosen) {
      const given = await give(field.world.me.id, file);
      if (given.id) keep([...held, given]);
      else toast(`${file.name} could not be taken.`);
    }
  });
  draw();
  return el('div', { class: 'files' }, input, list);
}
