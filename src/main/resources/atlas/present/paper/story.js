(() => {
  const body = document.body;
  const steps = [...document.querySelectorAll("section")];
  const back = document.getElementById("back");
  const next = document.getElementById("next");
  const place = document.getElementById("place");
  const tongues = [...document.querySelectorAll("button[data-tongue]")];
  let now = 0;
  const show = to => {
    now = Math.min(Math.max(to, 0), steps.length - 1);
    steps.forEach((step, i) => step.classList.toggle("now", i === now));
    place.textContent = `${now + 1} / ${steps.length}`;
    back.disabled = now === 0;
    next.disabled = now === steps.length - 1;
    history.replaceState(null, "", `#${now + 1}`);
    scrollTo(0, 0);
  };
  const speak = tongue => {
    body.classList.remove("en", "ja");
    body.classList.add(tongue);
    document.documentElement.lang = tongue;
    document.title = document.querySelector(`h1 [lang="${tongue}"]`).textContent;
    tongues.forEach(b => b.setAttribute("aria-pressed", String(b.dataset.tongue === tongue)));
  };
  const keys = {
    ArrowRight: () => show(now + 1), PageDown: () => show(now + 1), " ": () => show(now + 1),
    ArrowLeft: () => show(now - 1), PageUp: () => show(now - 1),
    Home: () => show(0), End: () => show(steps.length - 1)
  };
  addEventListener("keydown", event => {
    const onButton = event.key === " " && event.target instanceof HTMLButtonElement;
    const act = keys[event.key];
    if (act && !onButton && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault();
      act();
    }
  });
  let from = null;
  addEventListener("touchstart", event => {
    const inside = event.target.closest && event.target.closest(".near");
    from = event.touches.length === 1 && !inside ? event.touches[0] : null;
  }, { passive: true });
  addEventListener("touchend", event => {
    if (!from) { return; }
    const to = event.changedTouches[0];
    const across = to.clientX - from.clientX;
    if (Math.abs(across) > 60 && Math.abs(across) > 2 * Math.abs(to.clientY - from.clientY)) {
      show(now + (across < 0 ? 1 : -1));
    }
    from = null;
  }, { passive: true });
  document.querySelectorAll(".look").forEach(look =>
    look.addEventListener("click", () => look.classList.toggle("near")));
  back.addEventListener("click", () => show(now - 1));
  next.addEventListener("click", () => show(now + 1));
  tongues.forEach(b => b.addEventListener("click", () => speak(b.dataset.tongue)));
  body.classList.add("paged");
  const first = Number.parseInt(location.hash.slice(1), 10);
  show(Number.isFinite(first) ? first - 1 : 0);
})();
