import { render } from 'preact'
import { begins } from './store.ts'
import { App } from './views/app.tsx'
import { applyScheme } from './views/header.tsx'
import './explorer.css'

const root = document.getElementById('explorer')
if (root === null) throw new Error('The page has no #explorer')
applyScheme()
render(<App />, root)
begins()
