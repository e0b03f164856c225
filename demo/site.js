// The second way to embed: app code hands a data set to an element.
const response = await fetch('data/ai-pm-vs-traditional-pm.json');
document.querySelector('#by-property').data = await response.json();
