const roles = new Set(['table', 'grid', 'treegrid']);
export const ariaTable = '[role="table"], [role="grid"], [role="treegrid"]';
export const anyTable = `table, ${ariaTable}`;

/** A walk over so few children is quick; of more the browser tells quicker whether tables stand among them. */
const short = 20;

/** Longer lists are asked by a few of their children whether tables stand in them: asking every cell costs more than reading. */
const long = 200;

function holdsTables(list: Element): boolean {
  const { children } = list;
  const asked = [0, 1, 2, Math.floor(children.length / 2), children.length - 1];
  return asked.some((index) => children[index]?.querySelector(anyTable) !== null);
}

/** Every `<table>` and every ARIA table, grid or treegrid below `root`, nested ones included, in document order. */
export function tableElements(root: ParentNode): Element[] {
  const found: Element[] = [];
  const visit = (parent: ParentNode) => {
    const count = parent.childElementCount;
    if (count > long ? !holdsTables(parent as Element) : count > short && parent.querySelector(anyTable) === null)
      return;
    for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
      if (child.tagName === 'TABLE' || roles.has(child.getAttribute('role') ?? '')) found.push(child);
      visit(child);
    }
  };
  visit(root);
  return found;
}
