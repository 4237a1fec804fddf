"""Given names that in Europe, America, Africa, Asia and the Pacific mostly go to one gender.

Written for this project from general knowledge; a weak hint only: the text's own words come first.
"""

_FEMALE_WORDS = """
aaliyah abbie abby abena abigail achieng ada adaeze adaora adele aditi adriana adwoa afua agatha
agnes agneta agnieszka aideen aigul aiko ailbhe aileen ailsa aimee aine ainhoa aino aisha aishah
aishwarya aisling aitana akiko akosua akua alana alejandra aleksandra alexa alexandra alexandria
alice alicia alina alisha alison alka allison alma althea amaka amanda amara amaya amber amelia
amelie amina aminata amira amrita amy ana ananya anastasia anca andrea anette angela angelica
angelina angharad angie anika anita anjali anjana anke ann anna annabel annabelle annalise anne
anneke anneliese annemarie annemiek annette annie annika anouk antje antoinette antonia anuradha
anya aoife aparna april araceli archana ariana arlene aroha arti asha ashleigh asma astrid atieno
attracta audrey aurelie ava ayesha ayumi azra barbara barbora beata beatrice beatrix beatriz beca
becky begona begw belen belinda benedicte bernadette bernice beryl bess beth bethan bethany betsy
bettina betty bev beverley beverly bhavna bianca bintou birgit birgitta blanca bodil bogdana bonnie
bozena breda brenda brianna brid bridget bridie brigid brigitte britney britta brittany bronagh
bronwen busisiwe caitlin camilla camille candace candice caoimhe capucine cara carina carla carly
carmel carmen carol carole caroline carolyn carrie cassandra cassie catalina caterina catherine
cathleen cathy catrin catriona cecile cecilia celeste celia celine cerys chandrika chantal charlene
charlotte charu chelsea cheryl chiamaka chiara chidinma chie chinwe chioma chloe christa christel
christina christine ciara cindy claire clara clare claudia clemence clementine clodagh colette
colleen concepta constance consuelo cora cordelia corinne cornelia courtney cristina cynthia dagmar
daisy dalia dana daniela danielle danuta daphne darlene dawn dearbhla debbie deborah debra deepa
deirdre delia delphine delyth denise derbhla desiree diana diane dianne dilys dina dineo divya
dolores dominique donna dora doreen doris dorota dorothy dympna ebele ebony edith edna edurne edyta
efa efua eileen eilidh eimear eirlys eithne elaine eleanor elena eleni eleri elin elisa elisabeth
elise eliza elizabeth elke ella ellen ellie elodie elsa elsie elspeth eluned elzbieta emer emiko
emilia emily emma emmanuelle enid eri erica erika erin esi esme esmeralda esperanza estela estelle
esther etain ethel eugenia eunice eva eve evelyn evie ewa fabienne faith farah fatima fatma
fatoumata faye felicity femke fenella fern fernanda ffion finola fiona fionnuala floortje flora
florence folake fozia frances francesca francine francoise franziska françoise freda freja freya
frida friederike fumiko funmi gabriela gabriele gabriella gabrielle gail galina geeta gemma
genevieve georgia georgie georgina geraldine gerda germaine gertrude ghislaine gill gillian gina
ginny giorgia giovanna gisela gita giulia gladys glenda glenys gloria grace gracie graciela grainne
grazyna greta gretchen gro guadalupe gudrun gugu gunilla gurpreet gwen gwenda gwendolyn gwenllian
gwyneth hadiza hafsa halima halina hana hanna hannah hanneke hannelore harpreet harriet haruka
hattie hayley hazel heather hedda hedwig heidi heike heledd helen helena helene helga helle hema
henrietta hermione hilary hilda hildegard hillary hinemoa hiroko holly honor hope huia ida ifeoma
ifeyinwa ilaria ilona ilse imelda imogen indira ineke ines inga ingeborg inger ingrid inma ioana
iona irena irene irina iris irma iryna isabel isabella isabelle ishbel ishita isla isobel itziar
ivana ivy iwona jacinta jacqueline jacqui jade jadwiga jamila jana jane janet janette janice janine
jantien jasmin jasmine jaya jayanti jean jeanette jeanne jenna jennie jennifer jenny jess jessica
ji-woo jill jillian jilly jimena jo joan joana joanna joanne joasia jocelyn jocelyne jodie joelle
johanna jolanda jolanta jorunn josefa josephine josie joy joyce juana juanita judith judy julia
juliana julie juliet juliette june junko justine justyna jutta jyoti kahurangi kaisa kaitlin kaja
kalpana kamala kamila kamla kanta kaori karen karin karina karla karolina kasia kat katarzyna kate
katharine katherine kathleen kathryn kathy katie katja katrin katrina katy katya kavita kayla
kayleigh keiko keira keisha kelly kelsey kemi kendra kerry kerstin keziah khadija kinga kiranjit
kiri kirsten kirstie kirstin kirsty kitty komal kristen kristin kristina krystyna ksenia kumiko
kyoko kyra laetitia lakisha lakshmi lalita lana lara larisa larissa latoya laura laure lauren laurie
layla lea leah leanne leela leila lena lene lenka leona leonie lesley leticia letizia lia liana
lidia lieke lila lilian lillian lily lina linda lindiwe lindsay lindsey linnea lisa liv liz liza
lizzie lleucu lois lola lorena lorna lorraine lottie louisa louise lowri lucia luciana lucie
lucienne lucille lucinda lucrezia lucy ludmila ludovica luisa lungile lydia lyn lynda lynette lynn
lynne lyudmila maaike mabel macarena madeleine madeline madhuri madison maeve magali magda magdalena
maggie mair maire mairead mairi maisie maite maja majella makena malala malgorzata malin mamta mandy
manisha manon manuela mara marama marcela marcia maren margaret margarete margarita margery margit
margot marguerite maria mariah mariam mariama marian mariana marianne marie marieke marijke mariko
marilyn marina marion marisa marisol marissa marit marjorie marlene marlies marta martha martina
martine martyna mary maryam mathilde matilda maud maura maureen mavis maxine maya mayumi mbali
mechthild meena meera megan meghan megumi mei mei-ling melanie mele melinda melissa menna mercedes
mercy mererid merete meryl mette mhairi mia michaela michele michelle michiko midori mieke mihaela
milagros mildred milena millicent millie mina minnie mira miranda mireille miriam misaki moira molly
mona monica monika monique montserrat morag morven mridula muireann mukta mumtaz muriel muthoni
myfanwy myra myrtle nadezhda nadia nadine naledi nalini namita nancy nandi nandini nanna nanw naoko
naomi naseem nasreen natalia natalie nataliya natalya natasha nathalie nazanin nazia neha nell
nellie nerea nerys nessa nesta ngaire ngozi nia niamh nichola nicky nicola nicole nicolette nienke
nieves nikita nina nirmala nisha nishat njeri nkechi nneka noeleen noelia noelle noemie nokuthula
nomsa nomvula nontando noor nora noreen noriko norma nthabiseng nuala nuria nusrat obioma oceane
octavia odile oksana olena olga olive olivia oluchi olwen oonagh oprah orla ornella padma paige
palesa pallavi paloma pam pamela paola parveen pascale patience patricia patsy paula paulette
paulina pauline peggy penelope penny pernille petra philippa philomena phoebe phyllis pippa polly
pooja poonam poppy prabha pratibha preethi preeti prisca priscilla priti priya prudence pushpa
rachael rachel radha raffaella ragnhild raluca ramona rani raquel rashida rashmi rebecca refilwe
regina regine rehema reiko rekha remedios renata renate renee reshma revathi revati rhian rhiannon
rhianwen rhoda rhona riona rita roberta robyn rochelle rocio roisin romola rona ros rosa rosalia
rosalie rosalind rosamund rosanna rose roseanne rosemarie rosemary rosie rowena roxanne roz ruby
rukhsana rupa rutendo ruth róisín sabina sabine sabrina sachiko sade sadhbh sadia sadie safia safiya
saima saira sakina sakura sally salma samantha samina samira sandhya sandie sandra sandrine sangeeta
sanna sanne saoirse sapna sara sarah sarita saroj saskia savannah savita sayaka scarlett seema sekai
selina selma senga seonaid serena severine shabana shabnam shaheen shaista shakira shalini shamima
shania shanice shannon sharmila sharon shauna shazia sheena sheila shelagh shelley sherry shilpa
shirley shivani shobha shona shreya shweta sian sibylle signe sigrid sile silje silke silvana silvia
simamkele simona simone simonetta sinead sinéad siobhan siobhán sioned siphokazi siri siv sizani
siân smita sneha snezhana sofia solange soledad solveig sonal sonali sonia sonja sonya soo-jin
sophia sophie sorcha sridevi stacey stacy stefania steffi stella stephanie sudha sue sujata sukie
suman sunaina sunita surinder susan susana susanna susannah susanne sushma susie suzanne suzie suzy
svenja svetlana swati sybille sylvia sylvie sylwia synnove tabitha tahira tamara tamsin tania
tanisha tanja tanya tara tasha tasneem tatiana tatyana tegwen teresa tess tessa tetiana thandeka
thandi thandiwe thelma thembeka theodora theresa therese tiffany tilda tilly tina tineke tiwa
tiziana tomoko toni tonya tove tracey tracy traudl treasa tricia trina trine trisha trudy tsitsi
tuva ulla ulrike uma una urmila ursula urszula usha vaishali valentina valeria valerie vandana
vanessa varsha veena vera verity veronica veronique vesna vicki vicky victoria vidya vigdis vikki
viktoria viola violet violeta virginia virginie viv vivian vivien vivienne waithera waltraud wambui
wanda wangari wanjiru wendy whetu wietske wilhelmina willa wilma winifred winnie wioletta xenia
xiaoling ximena xiu yaa yana yasmeen yasmin yasmine yelena yetunde ying ylva yoko yolanda yuki yuko
yulia yumi yumiko yvette yvonne zadie zahra zainab zainabu zanele zara zarina zeenat zelda zena
zodwa zoe zofia zoleka zoya zoë zsofia zuzana zuzanna
"""
FEMALE = frozenset(_FEMALE_WORDS.split())

_MALE_WORDS = """
aakash aamir aaron aart abayomi abbas abdallah abdi abdirahman abdul abdullah abdullahi abdulrahman
abe abel abhay abhijit abhishek abid abiodun abraham abu abu-bakr abubakar achille achim adam
adebayo adeel adewale adil aditya adnan adriaan adrian aengus afzal ahmad ahmed ahsan aidan ajay
ajit akash akbar akhil akin akinwumi akira akram aksel akshay al alain alan alasdair alastair albert
alberto aldo alec aled alejandro aleksander alessandro alex alexander alexandre alexei alexey alf
alfie alfonso alfred alfredo ali aliko alistair allan allen alois alok alonso alun alvaro alvin aman
amar amarjit ambrose ameyaw amir amit amitabh amjad amol amos amrit anand anas anatoly anders andre
andreas andrei andrej andres andrew andrey andrzej andré andy aneurin angelo angus aniket anil
anirudh anis ankit ankur anselm anshuman anthony antoine anton antonio antony anup anurag anwar
aonghas aqib archibald archie arie arif arjen arjun armand armando arnaud arne arnie arno arnold
arshad artem arthur artie artur arturo arun arvid arvind asad asbjorn ashish ashok ashwin asif ata
atif atul aubrey augustus aurelien austin avinash axel ayub azhar aziz babajide babar babatunde badr
balaji balbir baldev baljit baptiste barack barasa barnabas barnaby barney barra barrie barry bart
bartholomew bartley bartosz bas bashar bashir basil basim bastien bayo baz bazza ben benedict
benedikt bengt benito benjamin benoit berend bernard bernardo bernd bernhard bernie bert bertie
bertil bertrand bharat bhaskar bhavesh bhupinder bilal bill billy biodun bipin birger biswajit
bjarne bjorn björn blazej bleddyn bob bobby bogdan boguslaw bongani boris borje boubacar bozidar
brad bradley bram brandon branko brendan brent brett brian bruce bruno bryan bryn burhan burkhard
byron cahir callum calum calvin cameron caolan caradog carl carlo carlos carsten carwyn caspar
cathal cecil cedric cesar cesare chad chandan charles charlie chas chaz cheikh chester chetan chidi
chijioke chike chima chinedu chris christer christian christoph christophe christopher chuck
chukwudi chukwuemeka cian ciaran cillian claude claudio claus clayton cledwyn clem clement cliff
clifford clint clive clyde cody coinneach colin colm colman conall connor conor conrad constantin
cor corey cormac cornelis cornelius corrado cosimo craig cristian cristiano cristobal cuan curtis
cyril cyrille cyrus czeslaw daan dafydd dai daisuke daithi dale daljit damian damien damon dan
daniel danny dapo dara dario dariusz darnell darragh darren darryl darshan dashiell dave david
davide dawood dayo daz dean deano debashish declan deepak denis dennis denys denzel denzil derek
dermot derrick deshawn desmond detlef dev devendra dewi dhananjay dharmendra dheeraj diarmaid
diarmuid dick dickie didier diederik diego dieter diether dietmar dietrich dilip dilwyn dimitar
dimitri dinesh dino dirk dmitri dmitry dmytro domenico domingo dominic don donal donald donnacha
donncha dorian doug dougal dougie douglas dragan dualta duane dudley duggie dumisani duncan dusan
dustin dwayne dwight dyfed dylan eachann eamon eamonn eanna earl ebenezer eberhard ebrahim eckhard
ed eddie edgar edmund edoardo edouard eduardo edward edwin efe egon ehsan eifion einar einion eirik
ekene ekow elfed elfyn elias elijah elio elliot elliott ellis elton elwyn emanuele emeka emil emile
emilio emlyn emmanuel emmett emrys emyr enda ennio enrico enrique enzo eoghan eoin eric erich erik
erling ernest ernesto ernie ernst errol erwin espen esteban ethan etienne ettore euan eugen eugene
eugenio eurwyn eusebio evan evert evgeny ewald ewan ewen eze ezra fabian fabien fabio fabrice
fabrizio fadi fahad faisal faraz farhan farid farooq farquhar fawad fayez feargal federico feilim
felipe felix femi ferdinand fergal fergus ferhat fermin fernando feroz festus fiachra fidel filippo
finbar finbarr fingal finlay finn fintan fionn fitz flann flavio florent florian floyd francesco
francis francisco franck franco francois frank frankie franklin franz françois fraser fred freddie
frederic frederick fredrik friedhelm friedrich frits fritz fuad fumio fyodor gabriel gaetan gaetano
ganesh gareth garfield garry gary gaurav gav gavin gaz gbenga gearoid geert geir gene gennady
gennaro geoff geoffrey george georges georgi geraint gerald gerard gerardo gerd gerhard germain
gernot gerrit gerry gethin ghassan ghulam giacomo gianluca gianni gideon gijs gilbert giles gilles
giorgio giovanni girish giulio giuseppe glen glenn glyn glyndwr godfrey godwin gonzalo gopal gordon
gosta gottfried govind graeme graham grahame grant greg gregoire gregor gregory griff grigory gruff
gruffudd gruffydd grzegorz guenter guido guillaume guillermo gunnar gunter gunther guntram gurdeep
gurmeet gus gustav gustave gustavo gustaw guto guy gwilym gwyn gwynfor gwynne günter haakon habib
hafiz hailu hakan hakim hakon hal halvor hamid hamish hamisi hamza hank hannes hans hansjorg harald
hardeep hardik hari haris harish harjit harold haroon harry harshad hartmut haruna haruto harvey
hasan hashim hassan hatem hayato haydn haytham hector hefin heiko hein heiner heinrich heinz helmut
hemant hemi hendrik henk henning henri henrik henry henryk herbert herbie herman hermann hernan
herve hideki hideo himanshu hiro hiroki hiroshi hiroyuki hitesh hjalmar hoani holger hone horace
horst howard hubert hugh hughie hugo hugues humphrey husam hussain hussein huub huw hyun hywel iain
ian iarla ibrahim ibrahima ichiro idowu idris iestyn ieuan ifan ifeanyi ifor ignacio igor ihor ihsan
ijaz ikechukwu iker ikram illtyd ilya ilyas imad imran imtiaz inam inderjit ingo ingvar innes ioan
iolo ionut irfan irving isaac isamu ishaq ishmael islwyn ismail issa ithel ivan ivano ivar ivor iwan
jaap jabbar jabir jabulani jacek jack jackson jacob jacopo jacques jafar jagdish jagjit jago jaime
jake jakub jalal jalen jamal james jamie jamil jan janusz jared jarlath jaroslav jaroslaw jarvis
jason jaspal jasper jatin javed javier jawad jay jayant jean-claude jean-luc jean-marc jean-marie
jean-paul jean-pierre jed jeff jeffrey jelle jem jens jeremiah jeremy jermaine jeroen jerome jerry
jerzy jesper jesse jesus jethro jez jignesh jihad jim jimmy jiri jiro jitendra joachim joao joaquim
joaquin jochem jochen jock joe joel joerg joey johan johann johannes john johnathan johnny jomo jon
jonah jonas jonathan joop joost jordan jorg jorge jorgen jorn jos jose josef josep joseph josh
joshua josé joxer jozef juan juergen jules julian julien julio juma jun junaid junichi juraj jurgen
justin jürgen kaare kabir kailash kamal kamil kamran kapil karan karanga kareem karel karim karl
karl-heinz karsten karthik kartik kashif kaspar kasper kaushik kazimierz kazuo keir keisuke keith
kelechi kelvin ken kenji kenneth kenny kent kenta keshav kev kevin kgalema khaled khalid khalil
khumbulani khurram kieran kieron kilian killian kipchoge kiprop kirill kirk kishore kjell kjetil
klaas klaus knud knut koen kofi koichi koji kojo konrad konstantin krishna kristian kristoffer
krzysztof kuldip kulwant kumar kurt kwabena kwaku kwame kwasi kwesi kyle lachie lachlan lakshman
lalit lamine lance larry lars lasse laszlo laurence laurens laurent lawrence leandro lech lee leif
len lennox lenny leo leon leonard leonardo leonel leonid leopold leopoldo leroy les leslie leszek
levi lew lewis lex liam liaqat linus lionel liviu llew llewellyn lloyd llyr llywelyn lodewijk logan
loic lorcan lorenzo lothar louis lubomir lubos luc luca lucas luciano lucien ludger ludovic ludwig
luigi luis luiz lukas lukasz luke luqman luther lutz lwazi lyle lyndon maarten maciej macsen madhav
mads magnus mahdi mahendra mahesh mahmoud mahmud mairtin majid makoto maksim malachy malcolm maldwyn
malik mamadou mamoru mandla manfred manish manmohan manoj mansoor manuel manus maqsood marc marcel
marcello marcelo marcin marco marcos marcus marek mariano mario marius mariusz mark markus marlon
marquis marshall marten martin marty martyn marvin marwan masahiro masaki masao masato mason masood
massimo mateo mateusz mathew mathias mathieu matiu mats matt matteo matthew matthias matthieu
maurice mauricio maurizio mauro max maxim maxime maximilian maxwell mayank mazhar mduduzi mehdi
mehmet mehmood meilyr meinhard meirion melvin melvyn menno merfyn merlin merlyn merv mervyn meurig
michael michal micheal michel mick mickey miguel mihai mikael mikaere mike mikhail mikkel mikolaj
milan miles milind milo milos milton min-jun minoru mirko miroslav mitch mitchell mo mogens mohamad
mohamed mohammad mohammed mohan mohinder mohit mohsin moin moises monty moritz morris morten
mortimer moses moshe mosiuoa moussa mthunzi mubarak mudassar muhammad muhammadu muiris mujahid
mukesh mukhtar mukul munir murad murali murdo murray murtaza musa mustafa myles myrddin mícheál
nabeel nabil nadeem nadir naeem nagesh najib nand naoise naoki narendra naresh narinder naseer nasir
nasser nat nathan nathaniel nathi naveed naveen navin nawaz nazir ndaba neal ned neeraj neil nelson
nestor nev neville ngugi nhlanhla niall nicholas nick nicolas nicolo niels nige nigel nii nikhil
niklas nikola nikolai nikolay nikos nilesh nils nino nirav nitin nizar nkosinathi nnamdi noah noboru
nobuo noel noman norbert norm norman nouman obadiah obi obinna octavio oisin ojo okechukwu okoth ola
oladipo olaf olav ole oleg oleh oleksandr oleksiy oliver olivier ollie olly olof olu olumide
olusegun omar omer omkar omondi ondrej onkar onno oran oriol orlando osama osamu oscar osian osman
ossie osvaldo oswald otis ottavio otto oumar ousmane owain owen oystein pablo paco paddy padraic
padraig palle pankaj paolo parag param paramjit parminder parth parvez pascal pasquale pat
patrick patrik paul paulo pavan pavel pavlo pawan pawel peadar pedro peer pepe per percy pete peter
petr petro petros petter phelim phil philip philipp philippe phillip pierce pierluigi piero pierre
piers piet pieter pietro piotr piyush poul prabhakar pradeep prakash pramod pranab pranav prashant
pratap prateek praveen preben prem preston prithvi proinsias puneet purushottam pádraig qaiser qasim
quentin quincy radek radoslaw radu rafael rafal rafiq raghav raghu ragnar raheem rahim rahul rainer
raj rajan rajat rajeev rajendra rajesh rajinder rajiv raju rakesh ralf ralph ramakrishnan raman
ramesh rami ramiro ramon ramón ranald randall randy rangi ranjit raoul raphael rashid rasmus ratan
rauf raul ravi ravindra rawiri ray raymond reece reg reggie reginald regis rehan rehman reid reiner
reinhard reinhold reinier remi remy renato renzo rené reuben rex reza rhodri rhydian rhys rian riaz
ricardo riccardo rich richard richie rick ricky rinaldo rinus rishi ritesh rizwan roald rob robbie
robert roberto robin rocco rod roddy roderick rodney rodolfo rodrigo roelof rogelio roger rohan
rohit roland rolf romain roman romano ron ronald ronan ronnie rory ross rowan roy ruadhan ruairi
ruairidh ruaridh ruben rudi rudiger rudolf ruediger rufus rui rune rupert russ russell rustam ruud
ryan ryo ryota ryszard ryuichi saad sabelo sabir sachin sadio sadiq saeed safdar sagar sahil said
saif sajid sajjad salah saleem salim salman salvador salvatore sam samba sameer sami samir sammy
samson samuel sandeep sander sandro sandy sanjay sanjeev santiago santosh saqib sarabjit sardar
sarfraz sarmad sathish satish satnam satoshi saul saurabh scott seamus sean seanie seb sebastian
sebastien sekou sello senan senzo serge sergei sergey sergi sergio sergiu serhiy setanta seth seumas
seán shabbir shafiq shahbaz shahid shahzad shailesh shakeel shakil shakir shane shankar sharad
sharif shashi shaukat shaun shawn shehzad shekhar sheldon shigeru shinichi shinji shinzo shiv shivam
shoaib shoji shota shyam sibusiso sid siddharth sidney siegfried siem sifiso sigmar sigurd sikandar
silas silvio simon sion siphiwe sipho sivert siyabonga sizwe sjoerd slawomir slobodan sohail sohan
sol solomon somnath soren sorley spencer sridhar srikanth srinivas stan stanislav stanislaw stanley
stefan stefano steffan steffen steinar stelios sten stepan stephan stephane stephen steve steven
stew stewart stig stijn stoyan struan stu stuart sture subhash sudhir sufyan suhail sujit sukhbir
sukhdev suleiman sumit sunil suraj surendra suresh surjit sushil susumu svein sven svend swapnil
syed sylvain sylvester szymon séamus tadashi tadeusz tadhg tahir taichi taiki taimur takashi takeo
takeshi takuya talal talha tam tama tamati tamer tane tanveer tanvir taqi taras tarek tariku tariq
taro tarun tatsuya tawfiq taylor tayyab tecwyn ted teddy tegid teifion tejas tendai terence terje
terrance terrell terry tetsuya teun thabang thabiso thabo thamsanqa themba theo theodore thiago
thibault thierry thijs thilo thomas thorsten thulani tiago tiernan tilman tim timmy timofey timothy
tipene tito tjeerd tobias toby tod todd todor tokunbo tom tomas tomasz tommaso tommy tomos tony
torbjorn torgeir torkel tormod torquil torstein torsten toru toshio travis trefor trev trevor
tristan trond troy trygve tsutomu tudor tunde turlough tushar tyler tyrell tyrone ubaid uche uchenna
uday udo ugo uhuru ujjwal ulf uli ulrich ulrik ultan umair umar umberto umesh upendra uri urs usama
usman utkarsh uwe vaclav vadim valentin valerio valeriy varun vasant vasile vasily vasyl vegard
venkat venkatesh vern vernon veselin vic vicente victor vidar viggo vijay vikas vikram vikrant
viktor vimal vinay vince vincent vincenzo vineet vinny vinod vipin viral virendra vishal vishnu
vitalij vitaliy vitaly vito vittorio vivek vlad vladimir vladislav vlado volker volkmar volodymyr
vusi vusumuzi vyacheslav wade wael waheed wahid wajid waldemar wale walid wallace wally walt walter
walther wandile waqar waqas warren waseem wasim wayne wei werner wes wesley wieslaw wilbur wilf
wilfred wilfried wilhelm will willem willi william willie willy wim winfried winston wiremu witold
wladyslaw wojciech wolfgang wouter wyn xavi xavier xi xolani yakubu yann yannick yaqub yaroslav yash
yashwant yasin yasir yasser yassin yasuo yaw yaya yevgeny yiannis ynyr yogesh yohannes yosef yoshi
yoshio yosuke yousaf yousef youssef yuji yukio yunus yuri yuriy yusuf yusuke yutaka yves zac zach
zachary zack zafar zaheer zahid zahir zaid zain zak zakaria zakir zaman zane zbigniew zdenek
zdzislaw zeb zeeshan zeferino zeljko zia zola zoltan zoran zubair zulfiqar zweli
"""
MALE = frozenset(_MALE_WORDS.split())

# Given to both, or to one gender here and the other there: people's names, but no hint of gender.
_EITHER_WORDS = """
alex ali andrea ariel ashley aubrey avery ayanda bailey blair blake brooke cameron carey carmel
casey charlie chris christy courtney dale dana darcy dominique drew eden elliot ellis emerson evelyn
finley francis frankie gabriel gail harley harper hayden hilary jackie jaime jamie jan jean jess
jesse jo joey jordan joss jude jules kagiso kai kelly kelsey kendall kerry kim kiran lane laurie lee
leigh lerato lesley leslie lindsay logan lou lynn mackenzie marion max mel micah morgan mpho nat
nicky nico noor paris parker pat patrice payton peyton quinn rebel reese rene rhys riley river
robbie robin rory rowan ryan sacha sam sandy sasha shannon shawn shay sidney skyler stevie storm
sydney taylor terry toni tracy tshepo tyler val vivian
"""
EITHER = frozenset(_EITHER_WORDS.split())
