/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type LinksOfQueryVariables = Exact<{
  text: string;
}>;


export type LinksOfQuery = { search: { edges: Array<{ node:
        | { id: string, name: string, links: { totalCount: number, edges: Array<{ node: { id: string, sentence: string, period: { text: string } | null, claims: { edges: Array<{ node: { locator: string, source: { title: string, url: string | null } } }> } } }> } }
        | { id: string, name: string, links: { totalCount: number, edges: Array<{ node: { id: string, sentence: string, period: { text: string } | null, claims: { edges: Array<{ node: { locator: string, source: { title: string, url: string | null } } }> } } }> } }
        | { id: string, name: string, links: { totalCount: number, edges: Array<{ node: { id: string, sentence: string, period: { text: string } | null, claims: { edges: Array<{ node: { locator: string, source: { title: string, url: string | null } } }> } } }> } }
        | { id: string, name: string, links: { totalCount: number, edges: Array<{ node: { id: string, sentence: string, period: { text: string } | null, claims: { edges: Array<{ node: { locator: string, source: { title: string, url: string | null } } }> } } }> } }
        | { id: string, name: string, links: { totalCount: number, edges: Array<{ node: { id: string, sentence: string, period: { text: string } | null, claims: { edges: Array<{ node: { locator: string, source: { title: string, url: string | null } } }> } } }> } }
        | { id: string, name: string, links: { totalCount: number, edges: Array<{ node: { id: string, sentence: string, period: { text: string } | null, claims: { edges: Array<{ node: { locator: string, source: { title: string, url: string | null } } }> } } }> } }
        | { id: string, name: string, links: { totalCount: number, edges: Array<{ node: { id: string, sentence: string, period: { text: string } | null, claims: { edges: Array<{ node: { locator: string, source: { title: string, url: string | null } } }> } } }> } }
        | { id: string, name: string, links: { totalCount: number, edges: Array<{ node: { id: string, sentence: string, period: { text: string } | null, claims: { edges: Array<{ node: { locator: string, source: { title: string, url: string | null } } }> } } }> } }
        | { id: string, name: string, links: { totalCount: number, edges: Array<{ node: { id: string, sentence: string, period: { text: string } | null, claims: { edges: Array<{ node: { locator: string, source: { title: string, url: string | null } } }> } } }> } }
        | { id: string, name: string, links: { totalCount: number, edges: Array<{ node: { id: string, sentence: string, period: { text: string } | null, claims: { edges: Array<{ node: { locator: string, source: { title: string, url: string | null } } }> } } }> } }
        | { id: string, name: string, links: { totalCount: number, edges: Array<{ node: { id: string, sentence: string, period: { text: string } | null, claims: { edges: Array<{ node: { locator: string, source: { title: string, url: string | null } } }> } } }> } }
        | { id: string, name: string, links: { totalCount: number, edges: Array<{ node: { id: string, sentence: string, period: { text: string } | null, claims: { edges: Array<{ node: { locator: string, source: { title: string, url: string | null } } }> } } }> } }
        | { id: string, name: string, links: { totalCount: number, edges: Array<{ node: { id: string, sentence: string, period: { text: string } | null, claims: { edges: Array<{ node: { locator: string, source: { title: string, url: string | null } } }> } } }> } }
        | { id: string, name: string, links: { totalCount: number, edges: Array<{ node: { id: string, sentence: string, period: { text: string } | null, claims: { edges: Array<{ node: { locator: string, source: { title: string, url: string | null } } }> } } }> } }
       }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const LinksOfDocument = new TypedDocumentString(`
    query LinksOf($text: String!) {
  search(text: $text, first: 1) {
    edges {
      node {
        id
        name
        links(first: 25) {
          totalCount
          edges {
            node {
              id
              sentence
              period {
                text
              }
              claims(first: 1) {
                edges {
                  node {
                    locator
                    source {
                      title
                      url
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:8731cf8c1b80bdd4a11d8bdd2d34337a0fdf084e31bfe5feac2568dca03a6a9e"}) as unknown as TypedDocumentString<LinksOfQuery, LinksOfQueryVariables>;