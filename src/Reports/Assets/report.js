// What the page does when somebody filters, unfolds or prints. Without it the page is complete: every row is there, every example unfolds.
(() => {
    "use strict";

    const byId = (id) => document.getElementById(id);
    const folded = () => [...document.querySelectorAll("details")];

    for (const control of document.querySelectorAll("[data-script]")) {
        control.hidden = false;
    }

    byId("open-all").addEventListener("click", () => folded().forEach((one) => (one.open = true)));
    byId("close-all").addEventListener("click", () => folded().forEach((one) => (one.open = false)));

    // A link into something folded unfolds it.
    const unfold = () => {
        const target = location.hash.length > 1 ? byId(location.hash.slice(1)) : null;
        for (let one = target?.closest("details"); one; one = one.parentElement?.closest("details")) {
            one.open = true;
        }
    };
    addEventListener("hashchange", unfold);
    unfold();

    // Paper does not unfold: everything is open while the page prints, and as it was afterwards.
    let closed = [];
    addEventListener("beforeprint", () => {
        closed = folded().filter((one) => !one.open);
        closed.forEach((one) => (one.open = true));
    });
    addEventListener("afterprint", () => {
        closed.forEach((one) => (one.open = false));
        closed = [];
    });

    const text = byId("filter-text");
    if (!text) {
        return;
    }

    const plain = (words) =>
        words
            .normalize("NFD")
            .replace(/\p{M}/gu, "")
            .toLowerCase();
    const regions = [...document.querySelectorAll("tbody.region")].map((row) => ({
        row,
        words: plain(row.querySelector(".searchable").textContent),
        function: row.dataset.function,
        output: row.dataset.output,
    }));
    const [ofFunction, ofOutput, count] = [byId("filter-function"), byId("filter-output"), byId("filter-count")];
    const grouped = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, count.dataset.thousands);

    const filter = () => {
        const words = plain(text.value).split(/\s+/).filter(Boolean);
        let shown = 0;
        for (const region of regions) {
            const matches =
                words.every((word) => region.words.includes(word)) &&
                (ofFunction.value === "" || ofFunction.value === region.function) &&
                (ofOutput.value === "" || ofOutput.value === region.output);
            region.row.hidden = !matches;
            shown += matches ? 1 : 0;
        }

        count.textContent = count.dataset.template.replace("{shown}", grouped(shown)).replace("{all}", count.dataset.all);
        byId("filter-none").hidden = shown > 0;
    };

    for (const control of [text, ofFunction, ofOutput]) {
        control.addEventListener("input", filter);
    }
    byId("filter-clear").addEventListener("click", () => {
        for (const control of [text, ofFunction, ofOutput]) {
            control.value = "";
        }
        filter();
        text.focus();
    });
})();
