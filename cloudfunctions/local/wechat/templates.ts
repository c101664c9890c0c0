import { templates as ours, type Template } from '../../features/inbox/sending/templates'

/** The templates that the local WeChat knows, by id: those the product sends, as if the account had chosen them. */
export const templates: Readonly<Record<string, Template>> = Object.fromEntries(
  Object.values(ours).map((template) => [template.id, template]),
)
