/* Draws a chart over each table of the board; the table stays, and is all there is without a script. */
(() => {
  'use strict';

  const token = (name) => getComputedStyle(document.documentElement).getPropertyValue('--' + name).trim();

  /* Each series has a pattern of its own, so that nobody has to tell colours apart. */
  const marks = {
    danger: (pen, size) => { pen.fillRect(0, 0, size, size); },
    warn: (pen, size) => { pen.lineWidth = 2.5; for (const at of [-size, 0, size]) { pen.moveTo(at, size); pen.lineTo(at + size, 0); } pen.stroke(); },
    brand: (pen, size) => { pen.globalAlpha = 0.85; pen.fillRect(0, 0, size, size); pen.globalAlpha = 1; pen.fillStyle = token('surface'); pen.beginPath(); pen.arc(size / 2, size / 2, 1.6, 0, 7); pen.fill(); },
    ok: (pen, size) => { pen.lineWidth = 2.5; pen.moveTo(0, size / 2); pen.lineTo(size, size / 2); pen.stroke(); }
  };
  const pattern = (name) => {
    const tile = document.createElement('canvas');
    tile.width = tile.height = 10;
    const pen = tile.getContext('2d');
    pen.fillStyle = token('surface');
    pen.fillRect(0, 0, 10, 10);
    pen.fillStyle = pen.strokeStyle = colour(name);
    marks[name](pen, 10);
    return pen.createPattern(tile, 'repeat');
  };
  const colour = (name) => token(name === 'brand' ? 'link' : name);
  const points = { danger: 'triangle', warn: 'rectRot', brand: 'circle', ok: 'rect' };
  const dashes = { danger: [2, 3], warn: [8, 3, 2, 3], brand: [], ok: [7, 4] };

  const figures = (table, column) =>
    [...table.tBodies[0].rows].map((row) => Number(row.cells[column].textContent.trim()));

  const series = (table, type) => [...table.tHead.rows[0].cells].flatMap((head, column) => {
    const name = head.dataset.series;
    if (!name) return [];
    const shared = { label: head.textContent.trim(), data: figures(table, column), borderColor: colour(name) };
    return type === 'line'
      ? [{ ...shared, pointStyle: points[name], borderDash: dashes[name], pointRadius: 4, pointBackgroundColor: colour(name), borderWidth: 2, tension: 0 }]
      : [{ ...shared, backgroundColor: pattern(name), borderWidth: 1.5, maxBarThickness: 34 }];
  });

  const options = (place, type) => {
    const text = { color: token('ink'), font: { family: token('font'), size: 13 } };
    const lines = { color: token('hair') };
    const number = { beginAtZero: true, ticks: { ...text, precision: place.dataset.axis ? undefined : 0 }, grid: lines };
    const name = { ticks: { ...text, autoSkip: type === 'line' }, grid: { display: false } };
    const lying = place.dataset.axis === 'y';
    return {
      animation: false,
      maintainAspectRatio: false,
      indexAxis: lying ? 'y' : 'x',
      plugins: { legend: { position: 'bottom', labels: { ...text, usePointStyle: type === 'line', boxWidth: 26 } } },
      scales: lying ? { x: number, y: name } : { x: name, y: number }
    };
  };

  const drawn = new Map();
  const tableOf = (place) => document.getElementById(place.dataset.chart);
  const draw = (place) => {
    if (drawn.has(place)) drawn.get(place).destroy();
    const type = place.dataset.type || 'bar';
    const table = tableOf(place);
    drawn.set(place, new window.Chart(place.querySelector('canvas'), {
      type,
      data: { labels: [...table.tBodies[0].rows].map((row) => row.cells[0].textContent.trim()), datasets: series(table, type) },
      options: options(place, type)
    }));
    place.dataset.drawn = 'yes';
  };

  const places = [...document.querySelectorAll('[data-chart]')].filter((place) => tableOf(place) && tableOf(place).tBodies[0].rows.length > 0);
  places.forEach((place) => { place.hidden = false; });
  window.lazily.whenNear(places, document.querySelector('[data-library]').dataset.library, draw);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => [...drawn.keys()].forEach(draw));
})();
