/* The page of a case: forms keep what is typed, the diagram is drawn, a day of the strip leads to its line. */
(() => {
  'use strict';

  const EVERY = 4000;

  /* A form tells its own line to keep it; htmx sends it and shows what came back. */
  const keeping = (form) => {
    const line = form.querySelector('[data-draft]');
    if (!line) return;
    const lost = form.querySelector('[data-draft-lost]');
    const offline = form.querySelector('[data-draft-offline]');
    let typed = false;
    form.addEventListener('input', () => { typed = true; });
    form.addEventListener('change', () => { typed = true; });
    form.addEventListener('submit', () => { typed = false; });
    setInterval(() => {
      if (!typed || !window.htmx) return;
      typed = false;
      line.dispatchEvent(new CustomEvent('keep-draft'));
    }, EVERY);
    line.addEventListener('htmx:beforeSwap', (event) => {
      const status = event.detail.xhr.status;
      if (status === 409 || status === 422) { event.detail.shouldSwap = true; event.detail.isError = false; }
      lost.hidden = !(status === 401 || status === 403);
      offline.hidden = true;
    });
    line.addEventListener('htmx:sendError', () => { offline.hidden = false; typed = true; });
  };

  const mark = (canvas, ids, as) => (ids || '').split(' ').filter(Boolean).forEach((id) => {
    try { canvas.addMarker(id, as); } catch (gone) { /* no such element in this diagram */ }
  });

  /* Our policy lets no markup bring a style along: what the viewer's markup brings is left out before it is asked for. */
  const unstyled = (make) => {
    const html = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML');
    const set = function (text) { html.set.call(this, String(text).replace(/ style="[^"]*"/g, '')); };
    Object.defineProperty(Element.prototype, 'innerHTML', { ...html, set });
    try {
      return make();
    } finally {
      Object.defineProperty(Element.prototype, 'innerHTML', html);
    }
  };

  /* Drawn as it comes near, in a place kept for it; without it the table below says the same. */
  const draw = async (box) => {
    const answer = await fetch(box.dataset.diagram);
    if (!answer.ok) throw new Error(box.dataset.diagram);
    const viewer = unstyled(() => new window.BpmnJS({ container: box }));
    await viewer.importXML(await answer.text());
    const canvas = viewer.get('canvas');
    mark(canvas, box.dataset.done, 'place-done');
    mark(canvas, box.dataset.active, 'place-active');
    canvas.zoom('fit-viewport', 'auto');
  };

  document.querySelectorAll('form[data-drafted]').forEach(keeping);
  const diagrams = [...document.querySelectorAll('[data-diagram]')];
  diagrams.forEach((box) => { box.hidden = false; });
  if (diagrams.length > 0) window.lazily.whenNear(diagrams, diagrams[0].dataset.viewer, draw);

  document.querySelectorAll('[data-strip]').forEach((strip) => strip.addEventListener('click', (event) => {
    const day = event.target.closest('[data-day]');
    const days = document.querySelector('[data-days]');
    if (!day || !days) return;
    days.open = true;
    const row = document.getElementById('day-' + day.dataset.day);
    if (row) row.scrollIntoView({ block: 'center' });
  }));

  /* A link to a form that is folded unfolds it. */
  const unfold = () => {
    const target = location.hash.startsWith('#act-') && document.getElementById(location.hash.slice(1));
    if (target && target.tagName === 'DETAILS') { target.open = true; target.scrollIntoView(); }
  };
  window.addEventListener('hashchange', unfold);
  unfold();
})();
