/* What the staff's pages do beyond what they do without a script: single keys, forms sent once, big scripts when they are needed. */
(() => {
  'use strict';

  const rows = () => [...document.querySelectorAll('[data-row]')];
  const isTyping = (target) => target.closest('input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]');
  const dialog = () => document.getElementById('keys-help');

  /* One row has the focus; without one, the first (or last) gets it. */
  const move = (step) => {
    const all = rows();
    if (all.length === 0) return;
    const at = all.findIndex((row) => row.contains(document.activeElement));
    const to = at < 0 ? (step > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + step));
    all[to].focus();
    all[to].scrollIntoView({ block: 'nearest' });
  };

  const here = () => rows().find((row) => row.contains(document.activeElement));
  const press = (selector, within) => {
    const target = (within || document).querySelector(selector);
    if (target) target.click();
  };

  const keys = {
    j: () => move(1),
    k: () => move(-1),
    o: () => here() && press('[data-open]', here()),
    Enter: () => here() && press('[data-open]', here()),
    c: () => here() && press('[data-claim]', here()),
    n: () => press('[data-next]'),
    '/': () => { const box = document.querySelector('[data-search]'); if (box) box.focus(); },
    '?': () => { if (dialog()) dialog().showModal(); }
  };

  document.addEventListener('keydown', (event) => {
    if (document.body.dataset.keys !== 'on' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isTyping(event.target) || (dialog() && dialog().open)) return;
    if (event.key === 'Enter' && event.target !== here()) return;
    const action = keys[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  });

  document.addEventListener('click', (event) => {
    if (event.target.closest('[data-keys-help]') && dialog()) dialog().showModal();
  });

  /* A form is sent once, however often its button is pressed. */
  document.addEventListener('submit', (event) => {
    /* What is answered with a file leaves the page as it is. */
    if (event.submitter && event.submitter.matches('[data-again]')) return;
    if (event.target.dataset.sent === 'yes') { event.preventDefault(); return; }
    if (event.target.method !== 'get' && !event.target.matches('[method=dialog]')) event.target.dataset.sent = 'yes';
  });
  window.addEventListener('pageshow', () => document.querySelectorAll('form[data-sent]').forEach((form) => delete form.dataset.sent));

  /* Big scripts come when what they draw comes near: a page of words stays quick, and whoever never looks loads nothing. */
  const NEAR = '300px';
  const loaded = new Map();

  const script = (address) => {
    if (!loaded.has(address)) {
      loaded.set(address, new Promise((done, failed) => {
        const tag = document.createElement('script');
        tag.src = address;
        tag.onload = done;
        tag.onerror = () => { loaded.delete(address); failed(new Error(address)); };
        document.head.append(tag);
      }));
    }
    return loaded.get(address);
  };

  /* Once for each place, as it comes near the window: the script first, then the drawing. */
  const whenNear = (places, address, draw) => {
    const watch = new IntersectionObserver((entries) => entries.filter((entry) => entry.isIntersecting).forEach(({ target }) => {
      watch.unobserve(target);
      script(address).then(() => draw(target)).catch(() => { target.hidden = true; });
    }), { rootMargin: NEAR });
    places.forEach((place) => watch.observe(place));
  };

  /* Words first: what keeps a list fresh or a draft kept comes once the page is there. */
  window.addEventListener('load', () => {
    const htmx = document.querySelector('meta[name=htmx-config]').dataset.script;
    if (document.querySelector('[data-hx-trigger], [data-hx-select]')) script(htmx).catch(() => { /* As without a script. */ });
  });

  window.lazily = { whenNear };
})();
