document.getElementById('explorer')?.append('Danmarks digitaliseringsgraf')
