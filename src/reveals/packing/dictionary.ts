/**
 * Text that reveals are full of, given to the compressor ahead of every chunk so that even a small one is packed
 * well. Part of chunk version 1: a change of one character makes every stored chunk unreadable, so a new
 * dictionary needs a new version.
 */
export const DICTIONARY = [
  '"employeesByDepartment":"employeesByLocation":"employeesBySeniority":"estimatedAnnualItSpend":"monthlyWebsiteTraffic":',
  '"additionalLocations":[{"additionalIndustries":["alternativeDomains":["alternativeName":"linkedinFollowers":"popularityTier":',
  '"specialities":["technologies":["keywords":["industryTags":["naicsCodes":["sicCodes":["businessModel":["B2B","B2C"],',
  '"funding":{"rounds":[{"type":"Series A","Series B","Seed","amount":"currency":"USD","date":"totalRounds":"total":"ipo":false,"lastRound":{',
  '"description":"offering":"homepage":"https://www.","emailDomain":"founded":"employees":{"exact":"min":"max":"revenue":{"min":1000000,"max":10000000},',
  '"location":{"city":"state":"stateCode":"country":"countryCode":"continent":"zipCode":"type":"Private Company","Public Company","industry":"subIndustry":',
  '"linkedin":"https://www.linkedin.com/company/","facebook":"https://www.facebook.com/","x":"https://x.com/","logo":"https://',
  'Amsterdam,New York,California,Texas,Florida,Illinois,Massachusetts,Washington,Georgia,Colorado,London,England,Paris,Berlin,Madrid,Tel Aviv,',
  'Toronto,Ontario,Sydney,New South Wales,Singapore,Bangalore,Mumbai,Dublin,Stockholm,Zurich,Milan,San Francisco,Los Angeles,Chicago,Boston,Austin,Seattle,Atlanta,Denver,',
  'United States,United Kingdom,Germany,France,Canada,Netherlands,Spain,Italy,Israel,India,Australia,Sweden,Switzerland,Ireland,Poland,Belgium,Denmark,Norway,Brazil,Mexico,Japan,',
  'North America,Europe,Asia,Oceania,South America,Africa,Middle East,',
  'Hospitality,Construction,Community & Nonprofit Organizations,Education,Entertainment,Farming, Ranching, Forestry,Finance,Government,Healthcare,Manufacturing,Oil, Gas & Mining,',
  'Business Services,Real Estate,Retail & Wholesale Trade,Technology, Information & Media,Transportation & Logistics,Utilities,Financial Services,IT Consulting & IT Services,Software Development,',
  'Business Development,Consulting,Customer Service,Engineering & Technical,Finance,General Management,Health Care & Medical,Human Resources,Information Technology,',
  'Legal,Marketing,Operations,Other,Product,Research & Analytics,Sales,C-Suite,Vice President,Director,Manager,Senior,Non-Manager,Intern,Partner,Founder,Entry,',
  'Chief Executive Officer,Chief Technology Officer,Chief Financial Officer,Chief Marketing Officer,Chief Operating Officer,VP Sales,VP Marketing,Vice President of ,Head of ,',
  'Director of Sales,Senior Director,Sales Director,Sales Manager,Account Executive,Account Manager,Marketing Manager,Product Manager,Project Manager,Program Manager,Customer Success Manager,',
  'Software Engineer,Senior Software Engineer,Engineering Manager,Data Analyst,Business Analyst,Consultant,Specialist,Associate,Coordinator,Administrator,Representative,Recruiter,Co-Founder & CEO,',
  'Regional ,Global ,Senior ,Junior ,Lead ,Principal ,Deputy ,Assistant ,Partnerships,Strategy,Growth,Enterprise,Solutions,Development,Management,Services,Technology,International,',
  'Group,Holdings,Partners,Systems,Solutions,Industries,Labs,Logistics,Consulting,Capital,Media,Software,and Sons, Inc, LLC, Ltd, GmbH, Corp, - ,.com,.io,.co.uk,.example,',
  '"NOT_FOUND","RESTRICTED","formula","lusha","work","private","mobile","direct","A+",["w","A+",["p","B",["m",1,["d",0,"Senior","Sales","US","United States","North America",',
  '],[["~f.~l@","~i~l@","~f@","~f_~l@","~f-~l","~f~l",0,0,0,0],["m"[0,0,0,[["w',
].join('');
