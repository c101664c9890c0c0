/** The pages that a message opens, as the mini-program names them, with their query. */
export const links = {
  inbox: 'pages/inbox/index',
  matter: (id: string): string => `pages/matter/index?id=${id}`,
} as const
