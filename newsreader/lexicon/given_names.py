"""Given names that in Britain, Ireland, South Asia, Europe and America mostly go to one gender.

Written for this project from general knowledge; a weak hint only: the text's own words come first.
"""

_FEMALE_WORDS = """
aaliyah abbie abby abigail ada adele adriana agatha agnes aileen aimee aine aisha aisling aishah
alana alexa alexandra alexandria alice alicia alina alison alisha allison alma althea amanda amara
amber amelia amelie amina amira amy ana anastasia andrea angela angelica angelina angie anika
anita anjali ann anna annabel annabelle annalise anne annemarie annette annie antoinette antonia
anya aoife april ariana arlene ashleigh asma astrid audrey ava ayesha azra barbara beata beatrice
beatrix becky belinda bernadette bernice beryl bess beth bethan bethany betsy betty beverley
beverly bianca birgit blanca bonnie brenda brianna bridget brigid brigitte britney brittany
bronagh bronwen caitlin camilla camille candace candice cara carina carla carly carmel carmen
carol carole caroline carolyn carrie cassandra cassie catalina caterina catherine cathleen cathy
catriona cecilia celeste celia celine charlene charlotte chelsea cheryl chiara chloe christa
christel christina christine christy ciara cindy claire clara clare claudia clementine colette
colleen constance cora cordelia corinne cornelia courtney cristina cynthia dagmar daisy dalia dana
daniela danielle daphne darlene dawn debbie deborah debra deepa deirdre delia delphine denise
desiree diana diane dianne dina dolores dominique donna dora doreen doris dorothy dympna edith
edna eileen eilidh elaine eleanor elena eleni elisa elisabeth elise eliza elizabeth ella ellen
ellie elsa elsie emer emilia emily emma erica erika erin esme esmeralda esperanza estelle esther
ethel eugenia eunice eva eve evelyn evie faith fatima fatma faye felicity fern fiona fionnuala
flora florence frances francesca francine francoise françoise freda freya frida gabriela gabriella
gabrielle gail gemma genevieve georgia georgie georgina geraldine germaine gertrude gillian gina
ginny giovanna gisela giulia gladys glenda gloria grace gracie grainne greta gretchen guadalupe
gurpreet gwen gwendolyn gwyneth hafsa hana hannah harriet hattie hayley hazel heather hedwig heidi
heike helen helena helga henrietta hermione hilary hilda hillary holly honor hope ida ilse imelda
imogen ines inga ingrid irena irene irina iris irma isabel isabella isabelle isla isobel ivana ivy
jacinta jacqueline jacqui jade jamila jana jane janet janette janice janine jasmin jasmine jean
jeanette jeanne jenna jennie jennifer jenny jess jessica jill jillian jo joan joana joanna joanne
jocelyn jodie joelle johanna josephine josie joy joyce juanita judith judy julia juliana julie
juliet juliette june justine kaitlin kamala karen karin karina karla kat kate katharine katherine
kathleen kathryn kathy katie katja katrin katrina katy kavita kayla kayleigh keira kelly kelsey
kendra kerry kerstin keziah khadija kiran kirsten kirsty kirstie kitty kristen kristin kristina
kyra lakshmi lana lara larissa latoya laura lauren laurie layla lea leah leanne leila lena leona
leonie lesley leticia lia liana lidia lila lilian lillian lily lina linda lindsay lindsey lisa liz
liza lizzie lois lola lorna lorraine lottie louisa louise lucia luciana lucie lucille lucinda lucy
luisa lydia lyn lynda lynette lynn lynne mabel madeleine madeline madison magdalena maggie mairead
maisie malala mandy manuela mara marcela marcia margaret margarita margery margot marguerite maria
mariah mariam marian mariana marianne marie marilyn marina marion marisa marissa marjorie marlene
marta martha martina mary maryam matilda maud maura maureen mavis maxine maya meera megan meghan
melanie melinda melissa mercedes mercy meryl mhairi mia michaela michele michelle mildred
millicent millie mina minnie mira miranda miriam moira molly mona monica monika monique morag
muriel myra myrtle nadia nadine nancy naomi nasreen natalia natalie natasha nazanin neha nell
nellie nessa nia niamh nichola nicola nicole nicolette nicky nikita nina noelle noor nora noreen
norma octavia olga olive olivia olwen oonagh oprah orla padma paige pam pamela parveen patience
patricia patsy paula paulette pauline peggy penelope penny petra philippa philomena phoebe phyllis
pippa polly pooja poppy prisca priscilla priti priya prudence rachael rachel ramona rani raquel
rashida rebecca regina rekha renata renee reshma rhian rhiannon rhoda rhona rita roberta robyn
rochelle roisin róisín romola rosa rosalie rosalind rosamund rosanna rose roseanne rosemary rosie
rowena roxanne ruby rukhsana ruth sabina sabine sabrina sade sadia sadie saira sally salma
samantha samira sandra saoirse sara sarah saskia savannah scarlett selina selma serena shabana
shabnam shakira shamima shania shannon sharon shauna sheila shelagh shelley sherry shirley shivani
shona siân sian sigrid silvia simone sinead sinéad siobhan siobhán sofia sonia sonja sonya sophia
sophie stacey stacy stella stephanie sunita susan susana susanna susannah susanne susie suzanne
suzie svetlana sylvia sylvie tabitha tamara tamsin tania tanya tara tatiana tatyana tasha teresa
tess tessa thelma theodora theresa therese tiffany tilda tilly tina toni tonya tracey tracy tricia
trina trisha trudy uma una ursula usha valentina valerie vanessa vera verity veronica vicki vicky
victoria viktoria viola violet virginia vivian vivien vivienne wanda wendy wilhelmina willa wilma
winifred winnie xenia yasmeen yasmin yasmine yolanda yvette yvonne zadie zahra zainab zara zelda
zena zoe zoë zoya zsofia zuzana siri ylva solveig signe maren annika sanna kaisa aino marit
katarzyna agnieszka malgorzata zofia ewa magda joasia chinwe ngozi adaeze folake amaka nneka
thandi nomsa akua abena mei xiu ying yuki sakura keiko akiko yoko haruka ji-woo soo-jin aiko naoko
megumi lakisha shanice tanisha keisha ebony
"""
FEMALE = frozenset(_FEMALE_WORDS.split())

_MALE_WORDS = """
aaron abdul abdullah abe abel abraham abu adam adebayo adil adnan adrian ahmad ahmed aidan ajay
akash akbar al alan alastair albert alberto alec aled alejandro aleksander alessandro alex
alexander alexandre alexei alf alfie alfonso alfred ali alistair allan allen alonso alun alvaro
alvin amar amir amit amjad amos anand anders andre andré andreas andrei andres andrew andrzej andy
angelo angus anil anthony antoine anton antonio antony anwar archie arjun armando arnaud arnold
arthur arturo arun arvind asad ashok asif aubrey augustus austin aziz babar baljit barack barnaby
barney barry bart bartholomew basil bashir ben benedict benjamin bernard bernardo bernie bert
bertie bill billy björn bob bobby boris brad bradley brandon brendan brent brett brian bruce bruno
bryan byron callum calum calvin cameron carl carlo carlos carwyn caspar cathal cecil cedric cesar
chad charles charlie chester chris christian christoph christophe christopher chuck cian ciaran
claude clayton clement cliff clifford clint clive clyde cody colin colm conall connor conor conrad
corey cormac cornelius craig curtis cyril cyrus dafydd dale damian damien damon dan daniel danny
dara darragh darren darryl dave david davide dean declan deepak dennis denis denzel derek dermot
derrick desmond dev diarmuid dick didier diego dieter dimitri dinesh dirk dominic don donal donald
dorian doug dougal douglas duane duncan dustin dwayne dwight dylan eamon eamonn earl ed eddie
edgar edmund eduardo edward edwin efe elias elijah elliot elliott ellis elton emeka emil emile
emilio emmanuel emmett emyr enda enrico enrique enzo eoghan eoin eric erik ernest ernesto ernie
errol esteban ethan etienne euan eugene evan ewan fabian fabio faisal farhan farid farooq felipe
felix ferdinand fergal fergus fernando fidel finbar finlay finn fintan florian floyd francesco
francis francisco franck franco francois françois frank frankie franklin franz fraser fred freddie
frederic frederick friedrich fritz gabriel gareth garfield garry gary gavin gene geoff geoffrey
george georges georgi gerald gerard gerardo gerhard germain gerry giacomo gianni gilbert giles
giorgio giovanni giuseppe glen glenn godfrey gordon graeme graham grant greg gregor gregory griff
grzegorz guido guillermo günter guntram gus gustav gustavo guy gwyn habib hakan hal hamid hamish
hamza hank hans hardeep harish harjit harold harry haroon harvey hasan hassan hector heinrich
helmut henri henrik henry herbert herman hideo hiroshi horace horst howard hubert hugh hugo
humphrey hussain hussein huw iain ian ibrahim idris ieuan ifan ignacio igor ilya imran ioan irfan
irving isaac ishmael ismail ivan ivor iwan jack jackson jacob jacques jago jaime jake jamal james
jamie jan jared jarvis jason jasper javed javier jay jean-claude jean-luc jean-paul jeff jeffrey
jed jens jeremiah jeremy jermaine jerome jerry jesse jesus jim jimmy joachim joaquin jock joe joel
joey johan johann johannes john johnathan johnny jon jonah jonas jonathan jordan jorge jose josé
josef joseph josh joshua juan juergen jules julian julio junaid jurgen jürgen justin kabir kamal
kamran karl kareem karim karthik kasper keir keith ken kenji kenneth kenny kent kevin khalid
kieran kieron kirk klaus konrad konstantin krishna krzysztof kumar kurt kwame kwasi kyle lachlan
lance larry lars laszlo laurence laurent lawrence lee leif len lennox leo leon leonard leonardo
leonid leopold leroy les leslie levi lewis lex liam linus lionel llewellyn lloyd logan lorenzo
lorcan louis luc luca lucas ludwig luigi luis lukas luke luther lyle lyndon maciej magnus mahmoud
mahmud malachy malcolm malik manfred manish manoj manuel marc marcel marcelo marco marcos marcus
marek mario marius mark markus marlon marshall martin marty martyn marvin mason massimo mateo
mathew mathias mathieu matt matteo matthew matthias maurice mauricio max maxim maximilian maxwell
mehmet melvin merlin merlyn mervyn michael micheal mícheál michal michel mick miguel mihai mike
mikhail miles milo milos milton mitch mitchell mo moses mohamed mohammad mohammed mohan monty
morris mortimer moshe muhammad munir murdo murray mustafa myles nadeem nadir naresh narendra nasir
nat nathan nathaniel naveed neal ned neil nelson neville niall nicholas nick nicolas nigel nikhil
nikolai nikos niklas nils noah noel norman norbert obadiah obi olaf olav oliver olivier ollie olly
omar orlando oscar osman oswald otis otto owain owen pablo paddy padraig pádraig paolo pascal pat
patrick paul paulo pavel pawel pedro per percy pete peter petros phil philip philippe phillip
pierce piers pierre piotr prakash pranav prashant preston qasim quentin quincy rafael rafiq raheem
rahul raj rajesh rajiv rakesh ralph ramesh ramon ramón randall randy raoul raphael rashid rasmus
raul ravi ray raymond reg reggie reginald rehman reid reinhard remi rené reuben rex reza rhodri
rhys ricardo riccardo rich richard rick ricky rishi riaz rob robbie robert roberto robin rod roddy
roderick rodney rodrigo roger rohan rohit roland rolf roman ronald ronan ron ronnie rory ross
rowan roy ruairi ruben rudi rudolf rufus rupert russ russell rustam ryan sachin sadiq saeed said
sajid salim salman salvador salvatore sam samir sammy samson samuel sandeep sandy sanjay sanjeev
santiago satish saul scott seamus séamus sean seán sebastian sergei sergey sergio seth shahid
shane sharif shaun shawn sheldon shyam sid sidney silas silvio simon sol solomon spencer stan
stanislav stanley stefan stefano stelios stephan stephane stephen steve steven stewart stig stuart
sufyan suleiman sunil suresh sven syed sylvester tadeusz tadhg tahir tam tarek tariq tariku taylor
ted teddy terence terrance terrell terry theo theodore thiago thierry thomas thorsten tiago tim
timothy tobias toby todd tom tomas tomasz tommy tony travis trevor tristan troy tudor tyler tyrone
uday ulrich umar umberto uri usman vasily vernon victor vijay vikram viktor vince vincent vinod
vivek vladimir vladislav volodymyr wade waheed walid wallace wally walter warren wasim wayne
werner wesley wilbur wilf wilfred will willem william willie willy winston wojciech wolfgang wyn
xavier xi yannick yasin yasser yiannis yosef yusuf yuri yves zac zach zachary zack zafar zaheer
zahid zain zak zane zoltan barnabas tyrell darnell marquis dashiell chidi emeka kofi kwabena kojo
olu tunde sipho thabo wei jun hiro takeshi kenta haruto yoshi shinzo min-jun hyun
"""
MALE = frozenset(_MALE_WORDS.split())

# Given to both, or to one gender here and the other there: people's names, but no hint of gender.
_EITHER_WORDS = """
alex ali andrea ariel ashley aubrey avery bailey blair blake brooke cameron carey carmel casey
charlie chris courtney dale dana darcy dominique drew eden elliot ellis emerson evelyn finley
francis frankie gabriel gail harley harper hayden hilary jackie jaime jamie jan jean jess jesse jo
joey jordan joss jude jules kai kelly kelsey kendall kerry kim kiran lane laurie lee leigh leslie
lesley lindsay logan lou lynn mackenzie marion max mel micah morgan nat nicky nico noor pat paris
parker payton peyton quinn reese rene rhys riley river robin robbie rory rowan ryan sacha sam
sandy sasha shannon shawn shay sidney skyler stevie sydney taylor terry toni tracy tyler val
vivian rebel storm
"""
EITHER = frozenset(_EITHER_WORDS.split())
