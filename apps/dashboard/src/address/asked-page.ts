/** Tells a page its own address, with its language and its query: what a page is told of by Next is its parts alone. Set for every page, over whatever a browser claims. */
export const askedPageHeader = 'x-mithaq-page';
