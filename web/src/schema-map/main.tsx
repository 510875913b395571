document.getElementById('schema-map')?.append('Skemakort')
