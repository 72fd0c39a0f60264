"use strict";
// Finds pages: every word that is typed must occur, with or without accents, in any order; titles before texts.
(() => {
    const plain = text => text.normalize("NFD").replace(/\p{Mn}/gu, "").toLowerCase();
    const most = 30;
    const field = document.getElementById("search");
    const list = document.getElementById("found");
    if (!field || typeof bookIndex === "undefined") return;
    const rows = bookIndex.map(([title, kind, file, text]) => ({ title, kind, file, head: plain(title), all: plain(`${title} ${kind} ${text}`) }));
    field.closest(".search").hidden = false;

    const show = () => {
        const words = plain(field.value).split(/\s+/).filter(word => word);
        list.replaceChildren();
        list.hidden = words.length === 0;
        if (list.hidden) return;
        const found = rows
            .map((row, place) => ({ row, place, rank: words.filter(word => row.head.includes(word)).length }))
            .filter(({ row }) => words.every(word => row.all.includes(word)))
            .sort((a, b) => b.rank - a.rank || a.place - b.place)
            .slice(0, most);
        for (const { row } of found) {
            const link = document.createElement("a");
            link.href = row.file;
            link.textContent = row.title;
            const kind = document.createElement("small");
            kind.textContent = row.kind;
            const item = document.createElement("li");
            item.append(link, kind);
            list.append(item);
        }
        if (found.length === 0) {
            const item = document.createElement("li");
            item.textContent = field.dataset.nothing;
            list.append(item);
        }
    };

    field.addEventListener("input", show);
    document.addEventListener("keydown", event => {
        if (event.key === "/" && document.activeElement !== field) {
            event.preventDefault();
            field.focus();
        } else if (event.key === "Escape") {
            field.value = "";
            show();
        } else if (event.key === "Enter" && document.activeElement === field) {
            list.querySelector("a")?.click();
        }
    });
    document.addEventListener("click", event => {
        if (!event.target.closest(".search")) list.hidden = true;
        else if (event.target === field) show();
    });
    addEventListener("beforeprint", () => document.querySelectorAll("details").forEach(one => (one.open = true)));
})();
