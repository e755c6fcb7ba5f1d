/* What was typed before a session ended is put back into its form; nothing is sent. */
(() => {
  'use strict';

  const box = document.querySelector('[data-returned]');
  if (!box) return;
  const typed = new Map();
  box.querySelectorAll(':scope > input').forEach((field) => {
    typed.set(field.name, [...(typed.get(field.name) || []), field.value]);
  });
  const ours = box.dataset.ours.split(' ');
  const path = (address) => new URL(address, location.href).pathname;
  const goesThere = (form) => [form, ...form.querySelectorAll('[formaction]')].some((one) => path(one.getAttribute('formaction') || one.getAttribute('action')) === box.dataset.at);
  /* Of several forms with one address it is the one that speaks of the same thing, in the same state. */
  const isSame = (form) => [...form.elements].every((field) =>
    field.type !== 'hidden' || ours.includes(field.name) || (typed.get(field.name) || []).includes(field.value));
  const form = [...document.querySelectorAll('main form[method=post]')].find((one) => goesThere(one) && isSame(one));
  if (!form) return;

  const taken = new Map();
  const fill = (field) => {
    const values = typed.get(field.name) || [];
    if (field.type === 'checkbox' || field.type === 'radio') { field.checked = values.includes(field.value); return; }
    const at = taken.get(field.name) || 0;
    taken.set(field.name, at + 1);
    if (at < values.length) field.value = values[at];
  };
  [...form.elements].forEach((field) => {
    if (field.name && !/^(hidden|submit|button|file|password|fieldset)$/.test(field.type)) fill(field);
  });
  for (let fold = form.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true;
  box.querySelector('[data-returned-filled]').hidden = false;
  box.querySelector('[data-returned-listed]').hidden = true;
  form.dispatchEvent(new Event('input', { bubbles: true }));
  /* What says so stands before the form it speaks of. */
  const top = box.parentElement;
  form.before(box);
  top.remove();
  box.scrollIntoView({ block: 'start' });
  box.focus({ preventScroll: true });
})();
