/** OpenTelemetry: a span for each request and one for each of its statements. Variables are in neither. */

import {
  type Context,
  propagation,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import {
  defaultResource,
  detectResources,
  envDetector,
  resourceFromAttributes,
} from '@opentelemetry/resources'
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node'
import type { Observer } from './server/observe.ts'

export interface Tracing extends Observer {
  /** Sends what is left. */
  close(): Promise<void>
}

/** Starts to send spans to where the variables OTEL_* say, which the SDK reads itself. */
export function startTracing(): Tracing {
  const resource = defaultResource()
    .merge(resourceFromAttributes({ 'service.name': 'digigraf' }))
    .merge(detectResources({ detectors: [envDetector] }))
  const provider = new NodeTracerProvider({
    resource,
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  })
  // Contexts are handed on here, not kept beside every promise, which would slow all of them.
  provider.register({ contextManager: null })
  const tracer = provider.getTracer('digigraf')
  const spans = new WeakMap<object, { readonly span: Span; readonly context: Context }>()
  return {
    requestStarted(request) {
      const { method, headers, routeOptions } = request
      const route = routeOptions.url
      const from = propagation.extract(ROOT_CONTEXT, headers)
      const attributes = { 'http.request.method': method, ...(route ? { 'http.route': route } : {}) }
      const span = tracer.startSpan(
        route ? `${method} ${route}` : method,
        { kind: SpanKind.SERVER, attributes },
        from,
      )
      spans.set(request, { span, context: trace.setSpan(from, span) })
    },
    requestEnded(request, reply, { isAbandoned }) {
      const span = spans.get(request)?.span
      if (!span) return
      const { operation, operationType, cost, statements, codes } = request.notes
      if (operationType) span.setAttribute('graphql.operation.type', operationType)
      if (operation) span.setAttribute('graphql.operation.name', operation)
      if (cost !== undefined) span.setAttribute('digigraf.cost', cost)
      span.setAttribute('digigraf.statements', statements)
      if (codes.size > 0) span.setAttribute('error.type', [...codes][0] as string)
      if (!isAbandoned) span.setAttribute('http.response.status_code', reply.statusCode)
      if (reply.statusCode >= 500) span.setStatus({ code: SpanStatusCode.ERROR })
      span.end()
    },
    statementStarted(request, engine) {
      const attributes = { 'db.system.name': engine === 'neo4j' ? 'neo4j' : 'grafeo' }
      const parent = spans.get(request)?.context ?? ROOT_CONTEXT
      const span = tracer.startSpan('statement', { kind: SpanKind.CLIENT, attributes }, parent)
      return (error) => {
        if (error !== undefined) {
          span.setAttribute('error.type', error instanceof Error ? error.name : 'unknown')
          span.setStatus({ code: SpanStatusCode.ERROR })
        }
        span.end()
      }
    },
    close: () => provider.shutdown(),
  }
}
