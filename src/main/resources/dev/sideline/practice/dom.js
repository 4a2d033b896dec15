// Builds DOM nodes. Text is always set as text: nothing that a person or the app wrote is ever parsed as HTML.

const SVG = 'http://www.w3.org/2000/svg';

function attribute(node, key, value) {
  if (value === undefined || value === null || value === false) return;
  if (key === 'class') node.setAttribute('class', value);
  else if (key === 'on') for (const [type, listener] of Object.entries(value)) node.addEventListener(type, listener);
  else if (key === 'value') node.value = value;
  else node.setAttribute(key, value === true ? '' : String(value));
}

/** el('p', {class: 'x', on: {click}}, 'text', node): undefined and null children are left out. */
export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  node.append(...children.flat(Infinity).filter((child) => child !== undefined && child !== null));
  for (const [key, value] of Object.entries(attributes)) attribute(node, key, value);
  return node;
}

export function svg(size, ...paths) {
  const node = document.createElementNS(SVG, 'svg');
  for (const [key, value] of Object.entries({ viewBox: '0 0 20 20', width: size, height: size, fill: 'none', stroke: 'currentColor', 'stroke-width': 1.7, 'stroke-linecap': 'round', 'stroke-linejoin': 'round', 'aria-hidden': 'true' })) node.setAttribute(key, value);
  for (const d of paths) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', d);
    node.append(path);
  }
  return node;
}

export const icons = {
  close: () => svg(18, 'M5 5l10 10M15 5L5 15'),
  back: () => svg(18, 'M12 4l-6 6 6 6'),
  down: () => svg(16, 'M5 8l5 5 5-5'),
  more: () => svg(18, 'M4 9.500h1v1H4zM9.500 9.500h1v1h-1zM15 9.500h1v1h-1z'),
  plus: () => svg(18, 'M10 4v12M4 10h12'),
  send: () => svg(18, 'M3 10h13M11 4.500l6 5.500-6 5.500'),
  eye: () => svg(14, 'M2 10s3-5 8-5 8 5 8 5-3 5-8 5-8-5-8-5z', 'M10 8.200a1.800 1.800 0 100 3.600 1.800 1.800 0 000-3.600z'),
  sun: () => svg(16, 'M10 6.500a3.500 3.500 0 100 7 3.500 3.500 0 000-7z', 'M10 2v1.500M10 16.500V18M2 10h1.500M16.500 10H18M4.300 4.300l1.100 1.100M14.600 14.600l1.100 1.100M4.300 15.700l1.100-1.100M14.600 5.400l1.100-1.100'),
  week: () => svg(16, 'M3.500 5h13v11.500h-13zM3.500 8.500h13M7 3v3M13 3v3'),
  bolt: () => svg(16, 'M11 2.500L4.500 11.500H10L9 17.500l6.500-9H10z'),
};

let last = 0;
export const uniqueId = (prefix) => `${prefix}-${(last += 1)}`;

/** One line at the foot of the page, gone after a while. */
export function toast(text) {
  const node = el('div', { class: 'toast', 'data-testid': 'toast' }, text);
  document.getElementById('toasts').append(node);
  setTimeout(() => node.remove(), 6000);
}
