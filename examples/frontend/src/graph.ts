import type { TypedDocumentString } from './gql/graphql'

/** Asks the graph; what comes back has the type that the question was generated with. */
export async function ask<Result, Variables>(
  question: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: question, variables }),
  })
  const { data, errors } = (await response.json()) as { data?: Result; errors?: { message: string }[] }
  if (errors?.[0] || !data) throw new Error(errors?.[0]?.message ?? `The server answered ${response.status}`)
  return data
}
